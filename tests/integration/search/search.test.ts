import {localeIds} from '@preop/locales'
import fc from 'fast-check'
import {content} from '../../../apps/web/lib/content.ts'
import {fixtureDocuments} from '../../fixtures/fixture-documents.ts'
import {provideSiteContent} from '../../support/site-content.ts'
import {find} from './find.ts'

const draft = {_id: 'drafts.procedure-secret', _type: 'procedure'}

let removeContent: () => Promise<void>
beforeAll(async () => {
  const wrist = fixtureDocuments().find(({_id}) => _id === 'procedure-wrist-check')
  removeContent = await provideSiteContent([...fixtureDocuments(), {...wrist, ...draft}])
})
afterAll(async () => {
  content().close()
  await removeContent()
})

/** What a keyboard, a paste or a script may send, words of the content among it. */
const typed = fc.oneof(
  fc.string({unit: 'binary', maxLength: 300}),
  fc
    .array(fc.constantFrom('wrist', 'Handgelenk', 'رسغ', 'poignet', 'запястье', '-', '"', '\u0000'))
    .map((words) => words.join(' ')),
)
const parameter = fc.oneof(typed, fc.array(typed, {maxLength: 3}))
const parameters = fc.record(
  {q: parameter, bodyRegion: parameter, specialty: parameter},
  {requiredKeys: []},
)

describe('the search page', () => {
  it('answers whatever is asked, with published pages of enabled locales only', async () => {
    const published = new Set((await content().procedureHeads()).map(({_id}) => _id))
    expect([...published]).toEqual(['procedure-wrist-check'])
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...localeIds), parameters, async (locale, asked) => {
        const page = await find(locale, asked)
        expect([...page.request.query].length).toBeLessThanOrEqual(100)
        for (const {key, href, title, excerpt, languages} of page.results) {
          expect(published.has(key)).toBe(true)
          expect(href.startsWith(`/${locale}/procedures/`)).toBe(true)
          for (const {lang} of [title, ...(excerpt ? [excerpt] : []), ...(languages ?? [])])
            expect(localeIds).toContain(lang)
        }
      }),
      {numRuns: 300},
    )
  })

  it.each([
    ['two of a name', {q: ['wrist', 'hip']}, 'wrist'],
    ['spaces and control characters', {q: ' wrist\u0000\t\u202E exam '}, 'wrist exam'],
    ['nothing', {}, ''],
  ])('takes %s', async (_name, asked, query) => {
    const {request} = await find('en', asked)
    expect(request.query).toBe(query)
  })

  it('says that it cut what is too long', async () => {
    const {request} = await find('en', {q: '𝒳'.repeat(101)})
    expect(request).toMatchObject({query: '𝒳'.repeat(100), cut: true})
  })

  it('ignores filters that nobody offers', async () => {
    const {request, results} = await find('en', {q: 'wrist', bodyRegion: 'constructor'})
    expect(request.bodyRegion).toBe('')
    expect(results).toHaveLength(1)
  })
})
