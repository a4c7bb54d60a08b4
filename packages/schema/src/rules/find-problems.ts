import {isDocumentType} from '../document-types.ts'
import {allRules} from './all-rules.ts'
import {type PlainDocument, quote} from './plain.ts'
import type {Finding, ValidationContext} from './rule.ts'
import {withoutNulls} from './without-nulls.ts'

const unknownType = (type: string): Finding => ({
  rule: 'unknown-type',
  level: 'error',
  at: ['_type'],
  expected: 'a document type of the schema',
  found: quote(type),
  message: `No document type is called ${quote(type)}. Remove the document, or add the type to packages/schema.`,
})

/** What the rules find in a document, with paths the Studio can follow; errors first.
 * Documents of Sanity itself, such as image assets, have no rules of ours. */
export const findProblems = (given: PlainDocument, context: ValidationContext): Finding[] => {
  const type = given._type
  if (type.startsWith('sanity.')) return []
  if (!isDocumentType(type)) return [unknownType(type)]
  const document = {...withoutNulls(given), _id: given._id, _type: type}
  return allRules
    .filter(({appliesTo}) => appliesTo.includes(type))
    .flatMap(({name, level, check}) =>
      check(document, context).map((finding) => ({...finding, rule: name, level})),
    )
    .toSorted((a, b) => a.level.localeCompare(b.level))
}
