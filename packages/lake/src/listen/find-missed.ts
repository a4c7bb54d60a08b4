import type {Commit, Store} from '../store/store.ts'

/** More than this is quicker to read anew than to catch up with. */
const maxMissed = 1000

export type Missed = {
  readonly commits: readonly Commit[]
  /** Of the first commit, the documents up to this id were already told. */
  readonly toldUpTo: string | undefined
}

/**
 * What a listener has missed since an event. The id of an event names its transaction and its
 * document; that of a greeting names the transaction alone.
 *
 * @returns undefined when the event is unknown or too long ago
 */
export const findMissed = ({log}: Store, lastEventId: string): Missed | undefined => {
  const [transactionId = '', documentId] = lastEventId.split('#')
  const seq = log.seqOf(transactionId)
  if (seq === undefined) return undefined
  const commits = log.after(documentId ? seq - 1 : seq, maxMissed + 1)
  return commits.length > maxMissed ? undefined : {commits, toldUpTo: documentId || undefined}
}
