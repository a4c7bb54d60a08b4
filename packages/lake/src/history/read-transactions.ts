import type {Identity} from '../access/identity.ts'
import {canRead} from '../access/permissions.ts'
import type {Dataset} from '../dataset.ts'
import {httpError} from '../errors/http-error.ts'
import {mutationsOf} from '../listen/mutations-of.ts'
import type {Commit, Store} from '../store/store.ts'
import {type Effects, toEffects} from './to-effects.ts'

export type TransactionsRequest = {
  readonly documentIds: readonly string[]
  readonly fromTransaction?: string | undefined
  readonly toTransaction?: string | undefined
  readonly fromTime?: string | undefined
  readonly toTime?: string | undefined
  readonly authors?: readonly string[] | undefined
  readonly reverse: boolean
  readonly limit: number
  readonly includeMutations: boolean
  readonly includeEffects: boolean
  /** Whether to leave out what a transaction did to documents that were not asked for. */
  readonly onlyIdentified: boolean
}

export type TransactionEntry = {
  readonly id: string
  readonly timestamp: string
  readonly author: string
  readonly documentIDs: readonly string[]
  readonly mutations?: readonly unknown[]
  readonly effects?: Readonly<Record<string, Effects>>
}

const seqOf = ({log}: Store, transactionId: string | undefined): number | undefined => {
  if (!transactionId) return undefined
  const seq = log.seqOf(transactionId)
  if (seq === undefined) throw httpError(404, `There is no transaction "${transactionId}"`)
  return seq
}

const toEntry = (commit: Commit, request: TransactionsRequest, identity: Identity) => {
  const wanted = new Set(request.documentIds)
  const changes = commit.changes.filter(
    ({id}) => canRead(identity, id) && (!request.onlyIdentified || wanted.has(id)),
  )
  const {id, timestamp, author, mutations} = commit
  return {
    id,
    timestamp,
    author,
    documentIDs: changes.map((change) => change.id),
    ...(request.includeMutations
      ? {mutations: changes.flatMap((change) => mutationsOf(mutations, change.id))}
      : {}),
    ...(request.includeEffects
      ? {
          effects: Object.fromEntries(
            changes.map((change) => [change.id, toEffects(change.before, change.after)]),
          ),
        }
      : {}),
  }
}

/**
 * The transactions that changed certain documents.
 *
 * @throws LakeError 404 when a transaction that bounds the range does not exist
 */
export const readTransactions = (
  {store}: Dataset,
  request: TransactionsRequest,
  identity: Identity,
): readonly TransactionEntry[] =>
  store.log
    .select({
      ...request,
      documentIds: request.documentIds.filter((id) => canRead(identity, id)),
      fromSeq: seqOf(store, request.fromTransaction),
      toSeq: seqOf(store, request.toTransaction),
    })
    .map((commit) => toEntry(commit, request, identity))
