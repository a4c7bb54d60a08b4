import type {PlainDocument} from '@preop/schema/rules'
import {fetchQuery} from './fetch-query.ts'
import type {QueryEndpoint} from './query-endpoint.ts'
import {queuedTypes} from './queued-types.ts'
import {changedDocumentsQuery, nextDocumentsQuery} from './review-queue.query.ts'

/** Small enough that the lake can answer somebody else in between. */
const pageSize = 100

/** Every document the queue looks at: one query for each hundred. */
export const readAllDocuments = async (endpoint: QueryEndpoint): Promise<PlainDocument[]> => {
  const all: PlainDocument[] = []
  let after = ''
  for (;;) {
    const params = {types: queuedTypes, after, count: pageSize}
    const page = await fetchQuery(endpoint, nextDocumentsQuery, params)
    all.push(...page)
    const last = page.at(-1)
    if (!last || page.length < pageSize) return all
    after = last._id
  }
}

/** The present state of documents that changed; one that is gone is not among them. */
export const readChangedDocuments = (
  endpoint: QueryEndpoint,
  ids: readonly string[],
): Promise<PlainDocument[]> =>
  fetchQuery(endpoint, changedDocumentsQuery, {types: queuedTypes, ids})
