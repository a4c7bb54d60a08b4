import type {Dataset} from '../dataset.ts'
import {mutationError} from '../errors/mutation-error.ts'
import {isRecord} from '../is-record.ts'
import {evaluateQuery} from '../query/evaluate-query.ts'
import {prepareQuery} from '../query/prepare-query.ts'
import type {Selection} from './mutation.model.ts'
import type {WorkingCopy} from './working-copy.ts'

/**
 * Ids of the documents a patch or a deletion is meant for. A query runs over every stored document
 * as the mutations before it in the transaction have left them.
 *
 * @throws LakeError 400 when the query is malformed or does not return documents
 */
export const selectIds = async (
  selection: Selection,
  working: WorkingCopy,
  dataset: Dataset,
  author: string,
  index: number,
): Promise<readonly string[]> => {
  if ('id' in selection) return [selection.id]
  const {query, params} = selection
  const prepared = prepareQuery(query, params)
  const found = await evaluateQuery({
    prepared,
    params,
    documents: working.candidates(prepared.lookups, params),
    find: (id) => working.get(id) ?? undefined,
    identityId: author,
    projectId: dataset.projectId,
    dataset: dataset.name,
  })
  const documents: unknown[] = Array.isArray(found) ? found : [found]
  return documents.map((document) => {
    if (isRecord(document) && typeof document._id === 'string') return document._id
    throw mutationError(400, index, {
      type: 'validationError',
      description: `The query of a mutation must return documents with their _id: ${query}`,
    })
  })
}
