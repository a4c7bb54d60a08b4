import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import type {Identity} from '../access/identity.ts'
import type {Dataset} from '../dataset.ts'
import {LakeError} from '../errors/lake-error.ts'
import {type Lake, openLake} from '../open-lake.ts'
import {viewNames} from '../store/view-rules.ts'
import {mutate} from './mutate.ts'

const editor: Identity = {kind: 'token', id: 'me', name: 'Me', role: 'editor', locales: []}

const id = fc.constantFrom('a', 'b', 'drafts.a', 'drafts.c', 'x.y')
const type = fc.constantFrom('post', 'page')
const reference = id.map((_ref) => ({_type: 'reference', _ref}))
const fields = fc.record({
  _id: id,
  _type: type,
  n: fc.integer({min: 0, max: 9}),
  slug: fc.constantFrom('s1', 's2').map((current) => ({current})),
  list: fc.array(fc.record({_key: fc.constantFrom('k1', 'k2'), n: fc.integer()}), {maxLength: 2}),
})
const content = fc.oneof(
  {weight: 4, arbitrary: fields},
  {
    weight: 1,
    arbitrary: fc.tuple(fields, reference).map(([rest, to]) => ({...rest, to})),
  },
)

const patch = fc.oneof(
  fc.record({id, set: fc.record({n: fc.integer(), 'deep.er': fc.string()})}),
  fc.record({id, inc: fc.constant({n: 1}), unset: fc.constantFrom([], ['list[0]'], ['slug'])}),
  fc.record({id, insert: fc.constant({after: 'list[-1]', items: [{_key: 'new'}]})}),
  fc.record({
    query: fc.constantFrom('*[_type == "post"]', '*[n > 4]', '*[_id in path("drafts.**")]'),
    set: fc.record({touched: fc.integer()}),
  }),
)

const mutation = fc.oneof(
  {weight: 3, arbitrary: content.map((createOrReplace) => ({createOrReplace}))},
  {weight: 1, arbitrary: content.map((create) => ({create}))},
  {weight: 1, arbitrary: content.map((createIfNotExists) => ({createIfNotExists}))},
  {weight: 3, arbitrary: patch.map((body) => ({patch: body}))},
  {weight: 1, arbitrary: id.map((one) => ({delete: {id: one}}))},
  {weight: 1, arbitrary: type.map((one) => ({delete: {query: `*[_type == "${one}"]`}}))},
)

const transactions = fc.array(fc.array(mutation, {minLength: 1, maxLength: 4}), {maxLength: 12})

/** All that a reader could see, and all that the log has. */
const stateOf = ({store}: Dataset): unknown => ({
  views: viewNames.map((name) => store.snapshot(name).documents()),
  slugs: ['s1', 's2'].map((slug) =>
    store
      .snapshot('raw')
      .withSlug(slug)
      .map((found) => found.id),
  ),
  referrers: ['a', 'b', 'x.y'].map((target) => store.referrersOf(target)),
  last: store.lastTransaction,
})

describe('mutate', () => {
  let folder: string
  let count = 0
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'preop-mutate-'))
  })
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  const open = (dataDir: string): Lake => openLake({dataDir, projectId: 'p', dataset: 'd'})

  it('writes a transaction whole or not at all, and a restart finds the same', async () => {
    const outcomes = {written: 0, refused: 0}
    await fc.assert(
      fc.asyncProperty(transactions, async (sent) => {
        const dataDir = join(folder, String(count++))
        const lake = open(dataDir)
        const dataset = lake.dataset('d')
        for (const mutations of sent) {
          const before = stateOf(dataset)
          try {
            const {transactionId, results} = await mutate(dataset, {mutations}, editor)
            outcomes.written += 1
            for (const {id: changed, operation, document} of results) {
              expect(dataset.store.get(changed) ?? null).toEqual(document)
              if (document && operation !== 'none') expect(document._rev).toBe(transactionId)
            }
          } catch (error) {
            if (!(error instanceof LakeError)) throw error
            outcomes.refused += 1
            expect(stateOf(dataset)).toEqual(before)
          }
        }
        const ended = stateOf(dataset)
        lake.close()
        const again = open(dataDir)
        expect(stateOf(again.dataset('d'))).toEqual(ended)
        again.close()
      }),
      {numRuns: 40},
    )
    expect(Math.min(outcomes.written, outcomes.refused)).toBeGreaterThan(10)
  }, 60_000)
})
