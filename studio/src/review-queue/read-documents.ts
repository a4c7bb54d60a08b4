import type {PlainDocument} from '@preop/schema/rules'
import {fetchQuery} from '../worker-session/fetch-query.ts'
import type {QueryEndpoint} from '../worker-session/query-endpoint.ts'
import {readPages} from '../worker-session/read-pages.ts'
import {queuedTypes} from './queued-types.ts'
import {changedDocumentsQuery, nextDocumentsQuery} from './review-queue.query.ts'

/** How the queue reads the lake: everything, or what has changed. */
export const readDocuments = (endpoint: QueryEndpoint) => ({
  all: (): Promise<PlainDocument[]> => readPages(endpoint, nextDocumentsQuery, queuedTypes),
  changed: (ids: readonly string[]): Promise<PlainDocument[]> =>
    fetchQuery(endpoint, changedDocumentsQuery, {types: queuedTypes, ids}),
})
