import {randomUUID} from 'node:crypto'
import type {Identity} from '../access/identity.ts'
import {createTurns} from '../create-turns.ts'
import type {Dataset} from '../dataset.ts'
import {prepareQuery} from '../query/prepare-query.ts'
import type {Commit} from '../store/store.ts'
import {findMissed} from './find-missed.ts'
import type {LakeEvent, ListenRequest} from './listen-request.ts'
import {matchChanges} from './match-changes.ts'
import {toMutationEvents} from './to-mutation-events.ts'

/** Commits a listener may lag behind before it is dropped. */
const maxWaiting = 2000

export type Listener = {
  readonly onEvent: (event: LakeEvent) => void
  /** The listener is given up: it was too slow, or its query failed. It hears nothing after. */
  readonly onDropped: (reason: string) => void
}

const greet = (request: ListenRequest, lastTransaction: string | null, isBack: boolean) => {
  const isReset = request.isResumable && request.lastEventId !== undefined && !isBack
  const name = isBack ? 'welcomeback' : isReset ? 'reset' : 'welcome'
  const id = request.isResumable && !isBack && lastTransaction ? `${lastTransaction}#` : undefined
  return {name, id, data: {listenerName: randomUUID()}}
}

/**
 * Tells of every change to the documents that a query matches, in the order of the log and
 * without a gap, from this moment on or from where the listener stopped.
 *
 * @returns a function that ends listening
 * @throws LakeError 400 when the query is malformed
 */
export const listen = (
  dataset: Dataset,
  request: ListenRequest,
  identity: Identity,
  {onEvent, onDropped}: Listener,
): (() => void) => {
  const prepared = prepareQuery(request.query, request.params)
  const listening = {dataset, identity, request, prepared}
  const inTurn = createTurns()
  let waiting = 0
  let isOpen = true

  const end = () => {
    isOpen = false
    unsubscribe()
  }
  const drop = (reason: string) => {
    if (!isOpen) return
    end()
    onDropped(reason)
  }
  const tell = async (commit: Commit, toldUpTo = '') => {
    if (!isOpen) return
    const matched = await matchChanges(listening, commit.changes)
    for (const event of toMutationEvents(commit, matched, request)) {
      if (isOpen && (event.id ?? '') > `${commit.id}#${toldUpTo}`) onEvent(event)
    }
  }
  const enqueue = (commit: Commit, toldUpTo?: string) => {
    waiting += 1
    if (waiting > maxWaiting) return drop(`It is more than ${maxWaiting} transactions behind.`)
    inTurn(() => tell(commit, toldUpTo))
      .catch((error: unknown) => drop(error instanceof Error ? error.message : String(error)))
      .finally(() => {
        waiting -= 1
      })
  }

  const {store} = dataset
  const {isResumable, lastEventId} = request
  const missed = isResumable && lastEventId ? findMissed(store, lastEventId) : undefined
  // Subscribed and caught up in one go, so that no commit can fall between the two.
  const unsubscribe = store.onCommit((commit) => enqueue(commit))
  onEvent(greet(request, store.lastTransaction, missed !== undefined))
  for (const [index, commit] of (missed?.commits ?? []).entries())
    enqueue(commit, index === 0 ? missed?.toldUpTo : undefined)
  return end
}
