import {applyPatch} from 'mendoza'
import type {StoredDocument} from '../content-mutation.types.ts'
import type {PastTransaction} from './parse-transactions.ts'
import type {StaleSince, StaleUnit} from './stale-unit.types.ts'
import {traceStale} from './trace-stale.ts'

/** Which part of a document’s history is asked for: so many transactions, the newest first. */
export type HistoryRange = {
  readonly documentId: string
  /** The newest, which is among them. */
  readonly toTransaction: string
  readonly limit: number
}

export type StaleHistory = {
  /** As it is published now, unchanged: its history is worked out backwards from it. */
  readonly document: StoredDocument
  readonly units: readonly StaleUnit[]
  readonly sourceLocale: string
  readonly readTransactions: (range: HistoryRange) => Promise<readonly PastTransaction[]>
  /** How many transactions to look at: what became stale before them is stale since then at the latest. */
  readonly atMost?: number
}

/** Enough for most pages in one request, and no long one for the lake. */
const pageSize = 100

/**
 * Reads the history of a published document back to where its stale units became stale, and no
 * further.
 *
 * @returns by `staleUnitKey`; nothing of a unit that the history says nothing of
 * @throws Error when `readTransactions` does, or a patch does not fit its document
 */
export const readStaleSince = async ({
  document: {_rev, ...content},
  units,
  sourceLocale,
  readTransactions,
  atMost = 2000,
}: StaleHistory): Promise<ReadonlyMap<string, StaleSince>> => {
  const trace = traceStale(units, sourceLocale)
  let state: unknown = content
  let newest = _rev
  let isFirst = true
  for (let looked = 0; looked < atMost && !trace.isDone(); ) {
    const page = await readTransactions({
      documentId: content._id,
      toTransaction: newest,
      limit: pageSize,
    })
    // Nothing follows from a history that does not end with the document at hand.
    if (isFirst && page[0]?.id !== _rev) break
    const older = isFirst ? page : page.filter(({id}) => id !== newest)
    isFirst = false
    for (const {id, at, revert} of older) {
      trace.goBack({at, document: state})
      if (trace.isDone() || !revert) return trace.found()
      state = applyPatch(state, [...revert])
      newest = id
    }
    looked += older.length
    if (page.length < pageSize) break
  }
  return trace.found()
}
