import {LakeError} from './lake-error.ts'

/**
 * A query that parses but fails on what it is given, such as `round(1, 400)`. The same query would
 * fail again, so this is no fault of the server that a client should retry.
 */
export const queryEvaluationError = (query: string, cause: unknown): LakeError => {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const description = `The query could not be evaluated: ${reason}`
  return new LakeError(
    400,
    description,
    {error: {type: 'queryEvaluationError', description, query}},
    {cause},
  )
}
