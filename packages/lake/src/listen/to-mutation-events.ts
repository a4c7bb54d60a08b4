import {toEffects} from '../history/to-effects.ts'
import type {Commit} from '../store/store.ts'
import type {LakeEvent, ListenRequest} from './listen-request.ts'
import type {MatchedChange} from './match-changes.ts'
import {mutationsOf} from './mutations-of.ts'

export const eventIdOf = (transactionId: string, documentId: string): string =>
  `${transactionId}#${documentId}`

/**
 * The events of a commit for one listener. The totals count these events and not all documents of
 * the transaction: the Studio waits until it has seen that many.
 */
export const toMutationEvents = (
  commit: Commit,
  changes: readonly MatchedChange[],
  request: ListenRequest,
): readonly LakeEvent[] =>
  changes.map(({id, before, after, transition}, index) => {
    const eventId = eventIdOf(commit.id, id)
    const data = {
      eventId,
      documentId: id,
      transactionId: commit.id,
      transition,
      identity: commit.author,
      ...(before ? {previousRev: before._rev} : {}),
      // Also after a deletion, or the chain of revisions would break there.
      resultRev: commit.id,
      timestamp: commit.timestamp,
      visibility: request.visibility,
      transactionTotalEvents: changes.length,
      transactionCurrentEvent: index + 1,
      ...(request.includeMutations ? {mutations: mutationsOf(commit.mutations, id)} : {}),
      ...(request.includeResult && after ? {result: after} : {}),
      ...(request.includePreviousRevision ? {previous: before} : {}),
      ...(request.includeEffects ? {effects: toEffects(before, after)} : {}),
    }
    return {name: 'mutation', id: eventId, data}
  })
