import type {Identity} from '../access/identity.ts'
import {canRead} from '../access/permissions.ts'
import type {Dataset} from '../dataset.ts'
import type {LakeDocument} from '../documents/lake-document.ts'

/** A moment in the past: right after a transaction, at a time, or when a document last existed. */
export type Moment =
  | {readonly revision: string}
  | {readonly time: string}
  | {readonly lastRevision: true}

/** Documents as they were; those that did not exist then, or may not be seen, are left out. */
export const readPast = (
  {store: {log}}: Dataset,
  ids: readonly string[],
  moment: Moment,
  identity: Identity,
): readonly LakeDocument[] => {
  const visible = ids.filter((id) => canRead(identity, id))
  if ('lastRevision' in moment) return visible.flatMap((id) => log.lastRevision(id) ?? [])
  const seq = 'time' in moment ? log.seqAtTime(moment.time) : log.seqOf(moment.revision)
  return seq === undefined ? [] : visible.flatMap((id) => log.documentAt(id, seq) ?? [])
}
