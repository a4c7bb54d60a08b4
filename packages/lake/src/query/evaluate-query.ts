import {evaluate} from 'groq-js'
import type {LakeDocument} from '../documents/lake-document.ts'
import type {Parameters, PreparedQuery} from './prepare-query.ts'

export type Evaluation = {
  readonly prepared: PreparedQuery
  readonly params: Parameters
  /** What `*` means, by ascending id. */
  readonly documents: readonly LakeDocument[]
  /** What `->` finds. Must not show more than the reader may see. */
  readonly find: (id: string) => LakeDocument | undefined
  readonly identityId: string
  readonly projectId: string
  readonly dataset: string
}

/** Runs a prepared query. The result may share objects with the store: read it, never change it. */
export const evaluateQuery = async (evaluation: Evaluation): Promise<unknown> => {
  const {prepared, params, documents, find, identityId, projectId, dataset} = evaluation
  const value = await evaluate(prepared.tree, {
    params: {...params},
    dataset: documents,
    dereference: ({_ref}) => find(_ref),
    identity: identityId,
    sanity: {projectId, dataset},
  })
  const result: unknown = await value.get()
  return result ?? null
}
