import {httpError, LakeError} from '@preop/lake'
import type {ErrorHandler} from 'hono'
import {HTTPException} from 'hono/http-exception'
import type {Logger} from 'pino'
import type {LakeEnv} from '../lake-env.ts'

/** Only what is sent decides how deep the lake's functions call themselves. */
const isTooDeep = (error: Error): boolean =>
  error instanceof RangeError && error.message.startsWith('Maximum call stack size')

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
    if (isTooDeep(error)) {
      const {body, status} = httpError(400, 'What was sent is nested too deeply')
      return context.json(body, status)
    }
    logger.error({err: error, path: context.req.path}, 'A request failed')
    const answer = httpError(500, 'The content lake could not answer. Its log says why.')
    return context.json(answer.body, answer.status)
  }
