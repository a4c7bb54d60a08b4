import {existsSync} from 'node:fs'
import {jest} from '@jest/globals'
import {ContentProblemsError, takeSnapshot} from '@preop/content'
import {expandSample, type SampleDocument, sampleDir} from '@preop/sample'
import {type SeededLake, startSeededLake} from '../../support/seeded-lake.ts'

jest.setTimeout(60_000)

const sample = expandSample(sampleDir)
const page = 'procedure-kyphoplasty-vertebroplasty'
const scan = 'procedure-bone-density-scan'

/** What takeSnapshot throws, and that it wrote nothing. */
const problemsOf = async (lake: SeededLake) => {
  const error: unknown = await takeSnapshot(lake.client, lake.snapshotPath).catch(
    (thrown: unknown) => thrown,
  )
  expect(existsSync(lake.snapshotPath)).toBe(false)
  if (!(error instanceof ContentProblemsError)) throw new Error(`Not refused: ${error}`)
  return error
}

const paragraph = (key: string, fields: object) => ({
  _key: key,
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children: [{_key: 's', _type: 'span', text: 'Text', marks: []}],
  ...fields,
})

const bodyPath = 'sections[_key=="overview"].body[language=="en"].value'
const unitPath = 'title[language=="fr"].l10n.units[0]'

/** Each breaks one thing; all are published before the one snapshot. */
const breaks = [
  {
    title: 'an unknown Portable Text node',
    patch: {
      id: page,
      insert: {after: `${bodyPath}[-1]`, items: [{_key: 'x1', _type: 'video', url: 'x'}]},
    },
    expected: {documentId: page, path: 'sections.overview.body.x1', locale: 'en', found: '"video"'},
  },
  {
    title: 'an unknown inline object',
    patch: {
      id: page,
      insert: {
        after: `${bodyPath}[-1]`,
        items: [paragraph('x2', {children: [{_key: 'i', _type: 'emoji', name: 'x'}]})],
      },
    },
    expected: {
      documentId: page,
      path: 'sections.overview.body.x2.children.i',
      locale: 'en',
      found: '"emoji"',
    },
  },
  {
    title: 'a dangling link',
    patch: {
      id: page,
      insert: {
        after: `${bodyPath}[-1]`,
        items: [
          paragraph('x3', {
            markDefs: [
              {
                _key: 'm',
                _type: 'internalLink',
                reference: {_type: 'reference', _ref: 'procedure-gone', _weak: true},
              },
            ],
          }),
        ],
      },
    },
    expected: {
      documentId: page,
      path: 'sections.overview.body.x3.markDefs.m.reference',
      locale: 'en',
      found: 'no document procedure-gone',
    },
  },
  {
    title: 'a missing title',
    patch: {id: scan, unset: ['title[language=="en"]']},
    expected: {documentId: scan, path: 'title', locale: 'en', found: 'nothing'},
  },
  {
    title: 'a slug twice in a locale',
    patch: {id: scan, set: {'slug[language=="fr"].value.current': 'the-same'}},
    and: {id: page, set: {'slug[language=="fr"].value.current': 'the-same'}},
    expected: {
      documentId: scan,
      path: 'slug',
      locale: 'fr',
      found: `"the-same", the slug of ${page}`,
    },
  },
  {
    title: 'an end before its start',
    patch: {
      id: 'banner-safe-care',
      set: {
        'schedule.start': '2026-06-02T00:00:00Z',
        'schedule.end': '2026-06-01T00:00:00Z',
        'schedule.timeZone': 'UTC',
      },
    },
    expected: {
      documentId: 'banner-safe-care',
      path: 'schedule.end',
      expected: 'a time after 2026-06-02T00:00:00Z',
      found: '2026-06-01T00:00:00Z',
    },
  },
  {
    title: 'a provider at a host that is not allowed',
    patch: {id: 'donation-care-fund', set: {'provider.actionUrl': 'https://evil.example/pay'}},
    expected: {
      documentId: 'donation-care-fund',
      path: 'provider.actionUrl',
      found: '"https://evil.example/pay"',
    },
  },
  {
    title: 'provenance of an unknown origin',
    patch: {id: page, set: {[`${unitPath}.origin`]: 'oracle'}},
    expected: {
      documentId: page,
      path: 'title.l10n.units.value.origin',
      locale: 'fr',
      found: '"oracle"',
    },
  },
  {
    title: 'provenance without its source',
    patch: {id: 'glossary-vertebra', unset: ['term[language=="de"].l10n.units[0].source']},
    expected: {
      documentId: 'glossary-vertebra',
      path: 'term.l10n.units.value.source',
      locale: 'de',
      found: 'nothing',
    },
  },
  {
    title: 'a text that is a number',
    patch: {id: 'glossary-sedation', set: {'definition[language=="ru"].value': 7}},
    expected: {documentId: 'glossary-sedation', path: 'definition', locale: 'ru', found: '7'},
  },
]

describe('published content with errors', () => {
  let lake: SeededLake
  let error: ContentProblemsError
  beforeAll(async () => {
    lake = await startSeededLake(sample)
    await lake.writer.mutate(
      breaks.flatMap(({patch, and}) => [{patch}, ...(and ? [{patch: and}] : [])]),
    )
    error = await problemsOf(lake)
  })
  afterAll(() => lake.stop())

  it.each(breaks)('is refused for $title, with place, expected and found', ({expected}) => {
    const found = error.problems.filter(
      ({documentId, path}) => documentId === expected.documentId && path === expected.path,
    )
    expect(found).toEqual([expect.objectContaining(expected)])
    expect(found[0]?.expected).not.toBe('')
  })

  it('is refused in one message that names every place', () => {
    for (const {expected} of breaks) {
      const place = [expected.documentId, expected.path, expected.locale].filter(Boolean)
      expect(error.message).toContain(place.join(' · '))
    }
    expect(error.message).toContain(`${error.problems.length} problems; nothing was built`)
  })
})

const setting = (fields: object) =>
  sample.map((document) => (document._id === 'siteSettings' ? {...document, ...fields} : document))

describe('content that is not enough for a site', () => {
  const onlyType = (type: string): SampleDocument[] => sample.filter(({_type}) => _type === type)
  it.each([
    ['nothing at all', [], ['(any)', 'siteSettings']],
    ['no settings', onlyType('glossaryTerm'), ['(any)', 'siteSettings']],
  ])('is refused: %s', async (_title, documents, ids) => {
    const lake = await startSeededLake(documents)
    try {
      const {problems} = await problemsOf(lake)
      const absent = problems.filter(({rule}) => rule === 'content-present')
      expect(absent.map(({documentId}) => documentId).sort()).toEqual(ids)
    } finally {
      await lake.stop()
    }
  })

  it('is refused: settings, but no procedure', async () => {
    const documents = setting({featuredDonation: undefined}).filter(
      ({_type}) => _type === 'siteSettings',
    )
    const lake = await startSeededLake(documents)
    try {
      const {problems} = await problemsOf(lake)
      expect(problems).toEqual([
        expect.objectContaining({
          documentId: '(any)',
          expected: 'at least one published procedure',
          found: 'none',
        }),
      ])
    } finally {
      await lake.stop()
    }
  })
})

describe('text of a machine that nobody reviewed', () => {
  it('is refused when the site is no demonstration, naming page, unit and locale', async () => {
    // The sample's notices are placeholders, which have a rule of their own.
    const lake = await startSeededLake(setting({demonstration: false, languageAssistance: []}))
    try {
      const {problems} = await problemsOf(lake)
      expect(problems).toContainEqual(
        expect.objectContaining({documentId: page, path: 'title', locale: 'fr'}),
      )
      expect(problems).toContainEqual(
        expect.objectContaining({
          documentId: page,
          path: expect.stringMatching(/^sections\.risks\.body\.\w+$/),
          locale: 'ru',
        }),
      )
      expect(new Set(problems.map(({rule}) => rule))).toEqual(new Set(['machine-text-reviewed']))
    } finally {
      await lake.stop()
    }
  })
})
