import {setTimeout as wait} from 'node:timers/promises'
import {jest} from '@jest/globals'
import {expandSample, sampleDir} from '@preop/sample'
import {findProblems, isDocumentType, type PlainDocument} from '@preop/schema/rules'
import {
  type ContextReader,
  fetchValidationContext,
} from '../../../packages/schema/src/studio-validation/fetch-validation-context.ts'
import {type SeededLake, startSeededLake} from '../../support/seeded-lake.ts'

jest.setTimeout(60_000)

const sample: PlainDocument[] = [
  ...expandSample(sampleDir),
  {
    _id: 'redirect-old-scan',
    _type: 'redirect',
    locale: 'en',
    from: '/en/procedures/old-scan',
    target: {_type: 'reference', _ref: 'procedure-bone-density-scan', _weak: true},
  },
]

const find = (id: string) => {
  const found = sample.find(({_id}) => _id === id)
  if (!found) throw new Error(`The sample has no ${id}.`)
  return found
}

const procedure = find('procedure-kyphoplasty-vertebroplasty')
const other = find('procedure-bone-density-scan')

const line = (kind: string, language: string, value: unknown) => ({
  _key: language,
  _type: `internationalizedArray${kind}Value`,
  language,
  value,
})

/** Documents that are wrong in each way that takes other documents to see. */
const wrong: PlainDocument[] = [
  {...procedure, _id: 'copy'},
  {...procedure, slug: [line('Slug', 'it', {_type: 'slug', current: 'bone-density-scan'})]},
  {...procedure, slug: [line('Slug', 'en', {_type: 'slug', current: 'old-scan'})]},
  {...procedure, related: [{_key: 'r', _type: 'reference', _ref: 'nobody'}]},
  {...procedure, title: [line('String', 'en', 'Bone-cement and osteoporsis')]},
  {...other, image: {_type: 'procedureImage', asset: {_ref: 'image-0a-1x1-png'}}},
  {
    ...find('donation-care-fund'),
    provider: {actionUrl: 'https://elsewhere.example/', parameters: {}},
  },
  {...find('siteSettings'), emergencyNumbers: [], allowedHosts: ['a b']},
]

let lake: SeededLake

beforeAll(async () => {
  lake = await startSeededLake(sample)
})
afterAll(() => lake.stop())

const queries = async () => (await lake.requests()).query ?? 0

describe('what the Studio looks up to validate a document', () => {
  it.each([...sample.filter(({_type}) => isDocumentType(_type)), ...wrong])(
    'gives the findings of the build: $_id',
    async (document) => {
      const context = await fetchValidationContext(lake.client, document)
      const everything = new Map<string, PlainDocument>(sample.map((one) => [one._id, one]))
      const whole = {...context, documents: everything, settings: everything.get('siteSettings')}
      expect(findProblems(document, context)).toEqual(findProblems(document, whole))
    },
  )

  it('finds each wrong document wrong', async () => {
    for (const document of wrong) {
      const context = await fetchValidationContext(lake.client, document)
      const rules = findProblems(document, context).map(({rule}) => rule)
      expect(rules).toContainEqual(
        expect.stringMatching(
          /^(slug-not-unique|slug-was-another-page|reference-missing|glossary-spelling|image-without-alt|provider-host|phone-line-missing)$/,
        ),
      )
    }
  })

  it('is one small request, however often Sanity asks within a second', async () => {
    await wait(1_100)
    const before = await queries()
    const asked = Array.from({length: 50}, () => fetchValidationContext(lake.client, procedure))
    const [first, ...rest] = await Promise.all(asked)
    expect(new Set(rest)).toEqual(new Set([first]))
    expect((await queries()) - before).toBe(1)
    const terms = sample.filter(({_type}) => _type === 'glossaryTerm').length
    const size = JSON.stringify([...(first?.documents.values() ?? [])]).length
    expect(size).toBeLessThan(8_000 + 400 * terms)
  })

  it('is asked for again a second later, and at once for another slug', async () => {
    const before = await queries()
    await wait(1_100)
    await fetchValidationContext(lake.client, procedure)
    await fetchValidationContext(lake.client, {...procedure, slug: []})
    expect((await queries()) - before).toBe(2)
  })

  it('fails when the lake does not answer, and is asked for anew', async () => {
    let isDown = true
    const fetch: ContextReader['fetch'] = (...given) =>
      isDown ? Promise.reject(new Error('down')) : lake.client.fetch(...given)
    const document = {...procedure, slug: [line('Slug', 'en', {current: 'down'})]}
    await expect(fetchValidationContext({fetch}, document)).rejects.toThrow('down')
    isDown = false
    expect((await fetchValidationContext({fetch}, document)).settings?._id).toBe('siteSettings')
  })
})
