import {type DocumentType, documentTypes} from '../document-types.ts'
import {asRecord, asRecords, asText, type PlainDocument, quote} from '../rules/plain.ts'
import type {DocumentLookup, Rule, ValidationContext} from '../rules/rule.ts'
import {hasPhoneNumber} from '../site-settings/has-phone-number.ts'
import {dialLines} from '../site-settings/phone-lines.ts'
import {sluggedTypes} from '../slug/slugged-types.ts'
import {annotationNodes, inlineNodes} from './bodies.ts'
import {isSafeHref} from './is-safe-href.ts'

const unsafeLink: Rule = {
  name: 'link-unsafe',
  level: 'error',
  appliesTo: documentTypes,
  check: (document) =>
    annotationNodes(document)
      .filter(({value}) => value._type === 'link' && !isSafeHref(value.href))
      .map(({at, value}) => ({
        at: [...at, 'href'],
        expected: 'an address that starts with https:, mailto: or tel:',
        found: quote(value.href),
        message: `${quote(value.href)} is not a safe link. Use a full https address, mailto: or tel:.`,
      })),
}

const typeOf = (id: unknown, document: PlainDocument, documents: DocumentLookup) =>
  id === document._id ? document._type : documents.get(asText(id) ?? '')?._type

/** Which documents each annotation may lead to: only those have a page, or a definition. */
const targets = [
  {annotation: 'internalLink', field: 'reference', types: sluggedTypes},
  {annotation: 'glossaryTermLink', field: 'term', types: ['glossaryTerm']},
] as const satisfies readonly {
  annotation: string
  field: string
  types: readonly DocumentType[]
}[]

const wrongTarget: Rule = {
  name: 'link-target-wrong',
  level: 'error',
  appliesTo: documentTypes,
  check: (document, {documents}) =>
    targets.flatMap(({annotation, field, types}) =>
      annotationNodes(document)
        .filter(({value}) => value._type === annotation)
        .map(({at, value}) => ({at: [...at, field], id: asRecord(value[field])._ref}))
        .map(({at, id}) => ({at, id, type: typeOf(id, document, documents)}))
        // A missing document is another rule's finding; an empty reference is this one's.
        .filter(({id, type}) => asText(id) === undefined || type !== undefined)
        .filter(({type}) => !types.some((allowed) => allowed === type))
        .map(({at, id, type}) => ({
          at,
          expected: `a document of type ${types.join(', ')}`,
          found: type === undefined ? 'nothing' : `${asText(id)}, a ${type}`,
          message: `This link can only lead to: ${types.join(', ')}. Choose such a document or remove the link.`,
        })),
    ),
}

const citationUnknown: Rule = {
  name: 'citation-unknown',
  level: 'error',
  appliesTo: documentTypes,
  check: (document) => {
    const keys = asRecords(document.references).map(({_key}) => _key)
    return inlineNodes(document)
      .filter(({value}) => value._type === 'citation' && !keys.includes(value.source))
      .map(({at, value}) => ({
        at: [...at, 'source'],
        expected: 'the key of an entry in this document’s references',
        found: quote(value.source),
        message: `This citation points to ${quote(value.source)}, which is not in the references. Add the reference or choose another.`,
      }))
  },
}

const phoneProblem = (line: unknown, {settings}: ValidationContext): string | undefined => {
  const known = dialLines.find((one) => one === line)
  if (known === undefined) return `one of ${dialLines.join(', ')}`
  return hasPhoneNumber(settings, known) ? undefined : `a number for "${known}" in the settings`
}

const phoneUnknown: Rule = {
  name: 'phone-unknown',
  level: 'error',
  appliesTo: documentTypes,
  check: (document, context) =>
    inlineNodes(document)
      .filter(({value}) => value._type === 'phone')
      .flatMap(({at, value}) => {
        const expected = phoneProblem(value.line, context)
        if (expected === undefined) return []
        return [
          {
            at: [...at, 'line'],
            expected,
            found: quote(value.line),
            message: `No number can be shown for the line ${quote(value.line)}: expected ${expected}. Choose another line, or add its number to the settings.`,
          },
        ]
      }),
}

export const linkRules: readonly Rule[] = [unsafeLink, wrongTarget, citationUnknown, phoneUnknown]
