import {deepStrictEqual} from 'node:assert'
import {join} from 'node:path'
import {anonymous, type Identity, mutate, openLake, runQuery} from '@preop/lake'
import {evaluate, parse} from 'groq-js'
import {toFigure} from './figure.ts'
import {rateOf} from './rate-of.ts'
import {sideBySide} from './side-by-side.ts'
import type {Bench} from './workshop.ts'

const count = 10_000
const perTransaction = 1000
const seconds = 1
const rounds = 5
const query = '*[_type == "procedure" && slug.current == $slug][0]'

const writer: Identity = {kind: 'token', id: 'bench', name: 'Bench', role: 'editor', locales: []}

const documents = Array.from({length: count}, (_, index) => ({
  _id: `procedure-${index}`,
  _type: 'procedure',
  title: `Procedure ${index}`,
  slug: {_type: 'slug', current: `procedure-${index}`},
  summary: 'A procedure that is done in a few minutes, often on the same day. '.repeat(4),
}))

/** Scattered over all documents, and the same on each run. */
const slugOf = (call: number) => `procedure-${(call * 7919) % count}`

/** One document by its slug among 10,000: the lake, and groq-js over the same documents. */
export const benchLakePointQuery: Bench = async ({folder, signal, later}) => {
  const lake = openLake({dataDir: join(folder, 'query'), projectId: 'bench', dataset: 'bench'})
  later(lake.close)
  const dataset = lake.dataset('bench')
  for (let start = 0; start < count; start += perTransaction) {
    const batch = documents.slice(start, start + perTransaction)
    await mutate(dataset, {mutations: batch.map((create) => ({create}))}, writer)
  }
  const stored = await runQuery(
    dataset,
    {query: '*', params: {}, perspective: 'published'},
    anonymous,
  )
  const tree = parse(query)
  const ours = (call: number) =>
    runQuery(dataset, {query, params: {slug: slugOf(call)}, perspective: 'published'}, anonymous)
  const plain = async (call: number) => {
    const value = await evaluate(tree, {dataset: stored, params: {slug: slugOf(call)}})
    return value.get()
  }
  deepStrictEqual(await ours(1), await plain(1))
  const rate = await sideBySide({rounds, signal}, () => rateOf(ours, seconds), {
    id: 'groq-js',
    measure: () => rateOf(plain, seconds),
  })
  return [toFigure({id: 'lake.pointQuery', unit: 'queries/s', ...rate})]
}
