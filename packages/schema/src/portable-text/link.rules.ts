import {type DocumentType, documentTypes} from '../document-types.ts'
import {asRecord, asRecords, asText, type PlainDocument, quote} from '../rules/plain.ts'
import type {DocumentLookup, Rule, ValidationContext} from '../rules/rule.ts'
import {itemsOf} from '../rules/walk.ts'
import {hasPhoneNumber} from '../site-settings/has-phone-number.ts'
import {dialLines} from '../site-settings/phone-lines.ts'
import {sluggedTypes} from '../slug/slugged-types.ts'
import {annotationNodes, type BodyNode, inlineNodes} from './bodies.ts'
import {isSafeHref} from './is-safe-href.ts'

/** The addresses that editors type, in bodies and in banners. */
const typedLinks = (document: PlainDocument) => [
  ...annotationNodes(document)
    .filter(({value}) => value._type === 'link')
    .map(addressOf),
  // A banner's link may lead to a page of this site instead.
  ...itemsOf({at: ['links'], value: document.links})
    .map(({at, value}) => addressOf({at, value: asRecord(value)}))
    .filter(({href}) => document._type === 'banner' && asText(href) !== undefined),
]

const addressOf = ({at, value}: BodyNode) => ({at: [...at, 'href'], href: value.href})

const adviceFor = (href: unknown) =>
  /^tel:/i.test(String(href))
    ? 'Numbers come from the settings: insert a phone number instead, or write the number as text.'
    : 'Use a full address that starts with https:// or mailto:, or link to a page of this site.'

const unsafeLink: Rule = {
  name: 'link-unsafe',
  level: 'error',
  appliesTo: documentTypes,
  check: (document) =>
    typedLinks(document)
      .filter(({href}) => !isSafeHref(href))
      .map(({at, href}) => ({
        at,
        expected: 'a full address that starts with https:, http: or mailto:',
        found: quote(href),
        message: `${quote(href)} does not work as a link. ${adviceFor(href)}`,
      })),
}

const openLine: Rule = {
  name: 'link-not-encrypted',
  level: 'warning',
  appliesTo: documentTypes,
  check: (document) =>
    typedLinks(document)
      .filter(({href}) => isSafeHref(href) && /^http:/i.test(href))
      .map(({at, href}) => ({
        at,
        expected: 'an address that starts with https:',
        found: quote(href),
        message: `Others can see and change what a reader gets from ${quote(href)}. Use https:// if the site has it.`,
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

/** What a text points to: addresses, documents, references, phone lines. */
export const linkRules: readonly Rule[] = [
  unsafeLink,
  openLine,
  wrongTarget,
  citationUnknown,
  phoneUnknown,
]
