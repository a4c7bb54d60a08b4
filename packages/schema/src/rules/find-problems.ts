import {isDocumentType} from '../document-types.ts'
import {allRules} from './all-rules.ts'
import {type PlainDocument, quote} from './plain.ts'
import type {Finding, ValidationContext} from './rule.ts'

const unknownType = (type: string): Finding => ({
  rule: 'unknown-type',
  level: 'error',
  at: ['_type'],
  expected: 'a document type of the schema',
  found: quote(type),
  message: `No document type is called ${quote(type)}. Remove the document, or add the type to packages/schema.`,
})

/** What the rules find in a document, with paths the Studio can follow; errors first. */
export const findProblems = (document: PlainDocument, context: ValidationContext): Finding[] => {
  const type = document._type
  if (!isDocumentType(type)) return [unknownType(type)]
  return allRules
    .filter(({appliesTo}) => appliesTo.includes(type))
    .flatMap(({name, level, check}) =>
      check(document, context).map((finding) => ({...finding, rule: name, level})),
    )
    .toSorted((a, b) => a.level.localeCompare(b.level))
}
