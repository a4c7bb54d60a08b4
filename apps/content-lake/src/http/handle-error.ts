import {httpError, LakeError} from '@preop/lake'
import type {ErrorHandler} from 'hono'
import {HTTPException} from 'hono/http-exception'
import type {Logger} from 'pino'
import type {LakeEnv} from '../lake-env.ts'

/**
 * Answers refusals as they are and anything unforeseen with 500 and no detail: the Studio drops a
 * user's edits on most 4xx answers and retries on 5xx.
 */
export const handleError =
  (logger: Logger): ErrorHandler<LakeEnv> =>
  (error, context) => {
    if (error instanceof LakeError) {
      logger.info({path: context.req.path, status: error.status}, error.message)
      return context.json(error.body, error.status)
    }
    if (error instanceof HTTPException) return error.getResponse()
    logger.error({err: error, path: context.req.path}, 'A request failed')
    const answer = httpError(500, 'The content lake could not answer. Its log says why.')
    return context.json(answer.body, answer.status)
  }
