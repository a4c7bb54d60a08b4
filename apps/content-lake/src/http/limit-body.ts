import {httpError} from '@preop/lake'
import type {MiddlewareHandler} from 'hono'
import type {LakeEnv} from '../lake-env.ts'

/** Hosted Sanity takes 4 MB; a local import of a whole page set may be sent as one transaction. */
export const maxBodyBytes = 16 * 1024 * 1024

/** Uploads go to disk as they come in, and have limits of their own. */
const isUpload = (path: string): boolean => /^\/v[^/]+\/assets\//.test(path)

const tooLarge = () =>
  httpError(413, `The request body is larger than ${maxBodyBytes} bytes. Send less at once.`)

const readLimited = async (body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > maxBodyBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * Refuses what is too large: at once where the length is told, else while it comes in. Requests
 * without a length are copied, since the server's own cannot be given another body.
 *
 * @throws LakeError 413
 */
export const limitBody = (): MiddlewareHandler<LakeEnv> => async (context, next) => {
  const {raw, path} = context.req
  if (isUpload(path) || !raw.body) return next()
  const length = raw.headers.get('content-length')
  if (length !== null && !raw.headers.has('transfer-encoding')) {
    if (Number(length) > maxBodyBytes) throw tooLarge()
    return next()
  }
  const {method, headers, signal} = raw
  const body = await readLimited(raw.body)
  context.req.raw = new Request(raw.url, {method, headers, signal, body})
  return next()
}
