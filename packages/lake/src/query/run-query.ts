import type {Identity} from '../access/identity.ts'
import type {Dataset} from '../dataset.ts'
import {evaluateQuery} from './evaluate-query.ts'
import {type Perspective, viewFor} from './perspective.ts'
import {type Parameters, prepareQuery} from './prepare-query.ts'
import {selectCandidates} from './select-candidates.ts'

export type QueryRequest = {
  readonly query: string
  readonly params: Parameters
  readonly perspective: Perspective
}

/**
 * Runs a query as an identity sees the dataset at this moment.
 *
 * @throws LakeError when the query is malformed or the identity may not use the perspective
 */
export const runQuery = (
  {store, projectId, name}: Dataset,
  {query, params, perspective}: QueryRequest,
  identity: Identity,
): Promise<unknown> => {
  const prepared = prepareQuery(query, params)
  const snapshot = store.snapshot(viewFor(identity, perspective))
  return evaluateQuery({
    prepared,
    params,
    documents: selectCandidates(snapshot, prepared.lookups, params),
    find: snapshot.find,
    identityId: identity.id,
    projectId,
    dataset: name,
  })
}
