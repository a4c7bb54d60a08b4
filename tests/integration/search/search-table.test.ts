import {type Locale, localeIds} from '@preop/locales'
import {expandSample, sampleDir} from '@preop/sample'
import {content} from '../../../apps/web/lib/content.ts'
import {provideSiteContent} from '../../support/site-content.ts'
import {find} from './find.ts'
import {searchQueries} from './search-queries.ts'

const locales = localeIds.filter((locale) => locale !== 'ar')
const leastShare = 0.95
/** Milliseconds: the sample is large, and other tests run beside this one. */
const patience = 300_000

const rows = locales.flatMap((locale) =>
  searchQueries[locale].map(([query, difficulty, procedure]) => ({
    locale,
    query,
    difficulty,
    procedure,
  })),
)

let removeContent: () => Promise<void>
beforeAll(async () => {
  removeContent = await provideSiteContent(expandSample(sampleDir))
}, patience)
afterAll(async () => {
  content().close()
  await removeContent()
})

const placeOf = async (locale: Locale, query: string, procedure: string) => {
  const {results} = await find(locale, {q: query})
  return results.findIndex(({key}) => key === procedure)
}

describe('what patients search for', () => {
  it('is a table of enough queries in every language, each once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60)
    expect(locales.filter((locale) => searchQueries[locale].length < 10)).toEqual([])
    expect(new Set(rows.map(({locale, query}) => `${locale} ${query}`)).size).toBe(rows.length)
  })

  it(
    'asks for procedures that are there',
    async () => {
      const known = new Set((await content().procedureHeads()).map(({_id}) => _id))
      expect(rows.filter(({procedure}) => !known.has(procedure))).toEqual([])
    },
    patience,
  )

  it(
    'stands among the first three results',
    async () => {
      const missed = []
      for (const row of rows) {
        const place = await placeOf(row.locale, row.query, row.procedure)
        if (place < 0 || place > 2) missed.push({...row, place})
      }
      const allowed = Math.floor(rows.length * (1 - leastShare))
      // The list of rows, so that a failure names them.
      expect(missed.length > allowed ? missed : []).toEqual([])
    },
    patience,
  )
})
