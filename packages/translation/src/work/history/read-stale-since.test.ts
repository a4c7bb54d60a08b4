import fc from 'fast-check'
import {block} from '../../changed-units.fixtures.ts'
import {hashSource} from '../../hash-source.ts'
import type {StoredDocument} from '../content-mutation.types.ts'
import {knee} from '../work.fixtures.ts'
import {parseTransactions} from './parse-transactions.ts'
import {type HistoryRange, readStaleSince} from './read-stale-since.ts'
import {staleUnitKey} from './stale-unit-key.ts'

const unit = {
  path: 'sections.risks.body.a',
  field: 'sections.risks.body',
  madeFrom: hashSource(block('a', 'Rest.')),
}
const start = Date.parse('2026-01-01T00:00:00Z')
const momentOf = (index: number) => new Date(start + index * 60_000).toISOString()

/** A history in which the unit had these texts one after the other, and what is asked of it. */
const historyOf = (texts: readonly string[]) => {
  const versions = texts.map(
    (a, index): StoredDocument => ({...knee('Knee', {a}), _rev: `t${index}`}),
  )
  const asked: HistoryRange[] = []
  const line = (index: number) => {
    const before = versions[index - 1]
    const {_rev, ...content} = before ?? {_rev: ''}
    // Patches that put a whole value: those of the lake are in the test over HTTP.
    const effects = {knee: {apply: [], revert: [0, before ? content : null]}}
    return JSON.stringify({id: `t${index}`, timestamp: momentOf(index), author: 'u1', effects})
  }
  const readTransactions = async (range: HistoryRange) => {
    asked.push(range)
    const newest = Number(range.toTransaction.slice(1))
    const length = Math.min(range.limit, newest + 1)
    const lines = Array.from({length}, (_, back) => `${line(newest - back)}\n`)
    return parseTransactions(lines.join(''), 'knee')
  }
  const document = versions.at(-1)
  if (!document) throw new Error('there is no version')
  return {document, asked, readTransactions}
}

const read = async (texts: readonly string[], options: {atMost?: number; rev?: string} = {}) => {
  const {document, asked, readTransactions} = historyOf(texts)
  const {atMost, rev = document._rev} = options
  const found = await readStaleSince({
    document: {...document, _rev: rev},
    units: [unit],
    sourceLocale: 'en',
    readTransactions,
    ...(atMost === undefined ? {} : {atMost}),
  })
  return {since: found.get(staleUnitKey(unit)), asked}
}

const stale = (count: number) => Array.from({length: count}, (_, index) => `Sit ${index}.`)

describe('readStaleSince', () => {
  it('asks once for a history that is short enough', async () => {
    const {since, asked} = await read(['Rest.', 'Sit.', 'Lie.'])
    expect(since).toEqual({at: momentOf(1), isExact: true})
    expect(asked).toEqual([{documentId: 'knee', toTransaction: 't2', limit: 100}])
  })

  it('finds the moment however the history falls into pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({max: 260}),
        fc.integer({min: 1, max: 260}),
        async (before, after) => {
          const texts = [...Array.from({length: before + 1}, () => 'Rest.'), ...stale(after)]
          const {since} = await read(texts)
          expect(since).toEqual({at: momentOf(before + 1), isExact: true})
        },
      ),
      {numRuns: 15},
    )
  })

  it('stops at a bound, and says that the unit is stale since then at the latest', async () => {
    const {since, asked} = await read(['Rest.', ...stale(400)], {atMost: 150})
    expect(since?.isExact).toBe(false)
    expect(asked).toHaveLength(2)
  })

  it('knows only a bound where the page began with another text', async () => {
    expect((await read(stale(3))).since).toEqual({at: momentOf(0), isExact: false})
  })

  it('says nothing from a history that ends with another revision', async () => {
    expect((await read(['Rest.', 'Sit.'], {rev: 'later'})).since).toBeUndefined()
  })
})

it.each(['{"error":{"description":"cut off"}}', '{"id":"t1"}', '[]'])(
  'refuses %s for a transaction',
  (line) => {
    expect(() => parseTransactions(`${line}\n`, 'knee')).toThrow(/"knee" was expected/)
  },
)

it('takes a transaction that tells no effects for one that cannot be taken back', () => {
  const line = JSON.stringify({id: 't1', timestamp: momentOf(1)})
  expect(parseTransactions(`${line}\n\n`, 'knee')).toEqual([
    {id: 't1', at: momentOf(1), revert: undefined},
  ])
})
