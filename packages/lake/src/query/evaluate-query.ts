import {type EvaluateOptions, type ExprNode, evaluate, evaluateSync} from 'groq-js'
import type {LakeDocument} from '../documents/lake-document.ts'
import {LakeError} from '../errors/lake-error.ts'
import {queryEvaluationError} from '../errors/query-evaluation-error.ts'
import {boundFind} from './bound-loops.ts'
import type {Parameters, PreparedQuery} from './prepare-query.ts'
import {bindSearch} from './search/bind-search.ts'

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

const optionsOf = (evaluation: Evaluation): EvaluateOptions => {
  const {params, documents, identityId, projectId, dataset} = evaluation
  const {query} = evaluation.prepared
  const find = boundFind(evaluation.find, (reason) => queryEvaluationError(query, reason))
  return {
    params: {...params},
    dataset: documents,
    dereference: ({_ref}) => find(_ref),
    identity: identityId,
    sanity: {projectId, dataset},
    timestamp: new Date(),
  }
}

/** A promise for every node of every document makes the evaluator about ten times slower. */
const evaluateQuickly = (
  tree: ExprNode,
  options: EvaluateOptions,
): {value: unknown} | undefined => {
  try {
    return {value: evaluateSync(tree, options).data}
  } catch (error) {
    if (error instanceof LakeError) throw error
    // A few functions exist in the asynchronous evaluator only. It also words the real faults.
    return undefined
  }
}

/** The evaluation with what the evaluator cannot do itself already done. */
const withSearch = (evaluation: Evaluation): Evaluation => {
  const {prepared, params, documents, find} = evaluation
  if (!prepared.isSearch) return evaluation
  const {tree, prepare} = bindSearch(prepared.query, params)
  return {
    ...evaluation,
    prepared: {...prepared, tree},
    documents: documents.map(prepare),
    find: (id) => {
      const found = find(id)
      return found && prepare(found)
    },
  }
}

/**
 * Runs a prepared query. The result may share objects with the store: read it, never change it.
 *
 * @throws LakeError 400 when the query parses but cannot be evaluated
 */
export const evaluateQuery = async (evaluation: Evaluation): Promise<unknown> => {
  const bound = withSearch(evaluation)
  const {query, tree} = bound.prepared
  const options = optionsOf(bound)
  const quick = evaluateQuickly(tree, options)
  if (quick) return quick.value ?? null
  try {
    const value = await evaluate(tree, options)
    const result: unknown = await value.get()
    return result ?? null
  } catch (error) {
    throw error instanceof LakeError ? error : queryEvaluationError(query, error)
  }
}
