import type {Identity} from '../access/identity.ts'
import {canRead} from '../access/permissions.ts'
import type {Dataset} from '../dataset.ts'
import {httpError} from '../errors/http-error.ts'
import {type DocumentEvent, toDocumentEvent} from './to-document-event.ts'

export type EventsPage = {
  readonly events: readonly DocumentEvent[]
  /** Where the next page begins; empty after the last. */
  readonly nextCursor: string
}

const batchSize = 200

/**
 * What happened to a document, newest first: created, published, unpublished, deleted.
 *
 * @param cursor - of the page before; empty for the newest
 * @throws LakeError 404 for a cursor that this lake did not give
 */
export const readEvents = (
  {store: {log}}: Dataset,
  documentId: string,
  {limit, cursor}: {readonly limit: number; readonly cursor: string},
  identity: Identity,
): EventsPage => {
  if (!canRead(identity, documentId)) return {events: [], nextCursor: ''}
  let toSeq = cursor ? log.seqOf(cursor) : undefined
  if (cursor && toSeq === undefined) throw httpError(404, `There is no page "${cursor}" of events`)
  const events: DocumentEvent[] = []
  for (;;) {
    const range = {documentIds: [documentId], reverse: true, limit: batchSize, toSeq}
    const commits = log.select(range)
    for (const commit of commits) {
      const event = toDocumentEvent(commit, documentId)
      if (event && events.length === limit) return {events, nextCursor: commit.id}
      if (event) events.push(event)
    }
    const last = commits.at(-1)
    if (!last || commits.length < batchSize) return {events, nextCursor: ''}
    toSeq = last.seq - 1
  }
}
