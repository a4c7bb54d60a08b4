import fc from 'fast-check'
import {documentTypes} from '../document-types.ts'
import {sectionKinds} from '../section/section-kinds.ts'
import {allRules} from './all-rules.ts'
import {findProblems} from './find-problems.ts'
import {isRecord, type PlainDocument, type PlainRecord} from './plain.ts'
import {contextWith, validDocuments} from './rules.fixtures.ts'

const levels = ['error', 'warning']

/** JSON with the field names and types that rules look for, in places where they do not belong. */
const names = [
  ...new Set([
    ...validDocuments.flatMap((document) => Object.keys(document)),
    ...['_key', '_type', '_ref', 'language', 'value', 'body', 'children', 'markDefs', 'marks'],
    ...['current', 'asset', 'alt', 'kind', 'href', 'text', 'constructor', '__proto__'],
  ]),
]
const leaf = fc.oneof(
  fc.constantFrom<unknown>('', ' ', 'en', 'fr', 'block', 'span', 'link', 'careCard', null, 0, true),
  fc.constantFrom<unknown>(...sectionKinds, 'internationalizedArrayPortableTextValue', 'X-RAY'),
  fc.constantFrom<unknown>(
    '2026-06-01',
    '9999-99-99',
    'http://[',
    'tel:1',
    '\ud800',
    'x'.repeat(99),
  ),
  fc.string({unit: 'binary'}),
  fc.double(),
)
const {json} = fc.letrec((tie) => ({
  json: fc.oneof(
    {maxDepth: 6, withCrossShrink: true},
    leaf,
    fc.array(tie('json'), {maxLength: 4}),
    fc.dictionary(fc.constantFrom(...names), tie('json'), {maxKeys: 6}),
  ),
}))
const fields = fc.dictionary(fc.constantFrom(...names), json, {maxKeys: 8})

const isFinding = (finding: PlainRecord) =>
  Array.isArray(finding.at) &&
  levels.includes(String(finding.level)) &&
  [finding.message, finding.expected, finding.found].every((text) => typeof text === 'string')

const documentOf = (type: string, given: PlainRecord): PlainDocument => ({
  ...validDocuments.find(({_type}) => _type === type),
  ...given,
  _id: 'x',
  _type: type,
})

describe('rules', () => {
  it.each(documentTypes)('judge any JSON that calls itself a %s, and never throw', (type) => {
    fc.assert(
      fc.property(fields, (given) => {
        const found = findProblems(documentOf(type, given), contextWith())
        expect(found.filter((finding) => !isFinding(finding))).toEqual([])
      }),
      {numRuns: 300},
    )
  })

  it('bear with anything beside the document', () => {
    const documents = fc.array(fields.map((given) => documentOf('glossaryTerm', given)))
    fc.assert(
      fc.property(fields, documents, fc.option(fields), (given, others, settings) => {
        const context = {
          documents: new Map(others.map((one, index) => [String(index), one])),
          settings: settings ? documentOf('siteSettings', settings) : undefined,
          today: 'whenever',
        }
        expect(findProblems(documentOf('procedure', given), context)).toBeInstanceOf(Array)
      }),
      {numRuns: 300},
    )
  })

  it('are errors or warnings, and there are both', () => {
    expect(new Set(allRules.map(({level}) => level))).toEqual(new Set(levels))
    expect(allRules.filter((rule) => !isRecord(rule) || rule.appliesTo.length === 0)).toEqual([])
  })
})
