import {httpError} from '@preop/lake'
import type {MiddlewareHandler} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import type {LakeEnv} from '../lake-env.ts'

/** Hosted Sanity takes 4 MB; a local import of a whole page set may be sent as one transaction. */
export const maxBodyBytes = 16 * 1024 * 1024

/** Uploads go to disk as they come in, and have limits of their own. */
const isUpload = (path: string): boolean => /^\/v[^/]+\/assets\//.test(path)

export const limitBody = (): MiddlewareHandler<LakeEnv> => {
  const limit = bodyLimit({
    maxSize: maxBodyBytes,
    onError: () => {
      throw httpError(
        413,
        `The request body is larger than ${maxBodyBytes} bytes. Send less at once.`,
      )
    },
  })
  return (context, next) => (isUpload(context.req.path) ? next() : limit(context, next))
}
