import {canonical, hashCanonical, stringUnitKey} from '@preop/translation'
import {checkReviewed} from './check-reviewed.ts'
import {parseContent} from './parse-content.ts'
import {ContentProblemsError} from './snapshot/content-problems.ts'

const stored = (_key: string, more: object) => ({
  _key,
  source: canonical('Text'),
  sourceHash: hashCanonical(canonical('Text')),
  origin: 'machine',
  translatedBy: 'u-machine',
  translatedAt: '2026-11-01T00:00:00Z',
  ...more,
})

const base = {_rev: 'r', _updatedAt: '2026-11-01T00:00:00Z'}

const block = (_key: string) => ({
  _key,
  _type: 'block',
  children: [{_key: 's', _type: 'span', text: 'Text', marks: []}],
})

const settings = (more: object) => ({
  ...base,
  _id: 'siteSettings',
  _type: 'siteSettings',
  jurisdiction: 'US',
  enabledLocales: ['en', 'fr'],
  ...more,
})

/** A procedure whose title and one block of its risks are translated as told. */
const procedure = (locale: string, more: object) => ({
  ...base,
  _id: 'procedure-knee',
  _type: 'procedure',
  title: [
    {_key: 'en', language: 'en', value: 'Knee'},
    {
      _key: locale,
      language: locale,
      value: 'Text',
      l10n: {units: [stored(stringUnitKey, more)]},
    },
  ],
  slug: [{_key: 'en', language: 'en', value: {current: 'knee'}}],
  sections: [
    {
      _key: 'risks',
      kind: 'risks',
      body: [
        {_key: 'en', language: 'en', value: [block('b1'), block('b2')]},
        {
          _key: locale,
          language: locale,
          value: [block('b1'), block('b2')],
          l10n: {units: [stored('b1', {origin: 'human'}), stored('b2', more)]},
        },
      ],
    },
  ],
})

const problemsOf = (...documents: readonly (typeof base & {_id: string; _type: string})[]) => {
  const {content, problems} = parseContent(documents)
  expect(problems).toEqual([])
  return checkReviewed(content)
}

describe('checkReviewed', () => {
  it('names page, locale and unit of text that a machine wrote and nobody reviewed', () => {
    const problems = problemsOf(settings({}), procedure('fr', {}))
    expect(problems.map(({documentId, locale, path}) => [documentId, locale, path])).toEqual([
      ['procedure-knee', 'fr', 'title'],
      ['procedure-knee', 'fr', 'sections.risks.body.b2'],
    ])
    const {message} = new ContentProblemsError(problems)
    expect(message).toContain('2 problems; nothing was built')
    expect(message).toContain('- procedure-knee · title · fr\n')
    expect(message).toContain('- procedure-knee · sections.risks.body.b2 · fr\n')
    expect(message).toContain('expected: a translation that a person wrote or reviewed')
    expect(message).toContain('found: a machine’s translation without a reviewer')
  })

  it.each<[string, object, number]>([
    ['nobody', {}, 2],
    ['an empty name', {reviewedBy: ''}, 2],
    ['its own producer', {reviewedBy: 'u-machine'}, 2],
    ['somebody else', {reviewedBy: 'u-reviewer'}, 0],
    ['nobody, but a person wrote it', {origin: 'human'}, 0],
  ])('reviewed by %s', (_, more, count) => {
    expect(problemsOf(settings({}), procedure('fr', more))).toHaveLength(count)
  })

  it('lets text of a locale that is switched off be: no page shows it', () => {
    expect(problemsOf(settings({}), procedure('de', {}))).toEqual([])
    const enabled = settings({enabledLocales: ['en', 'de']})
    expect(problemsOf(enabled, procedure('de', {}))).toHaveLength(2)
  })

  it('lets a demonstration be, which says on every page what it is', () => {
    expect(problemsOf(settings({demonstration: true}), procedure('fr', {}))).toEqual([])
  })
})
