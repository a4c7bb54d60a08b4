import {httpError} from '../errors/http-error.ts'

/**
 * As much as one request to hosted Sanity may hold, so that whatever is written here can be written
 * there. Source: https://www.sanity.io/docs/content-lake/technical-limits
 */
export const maxDocumentBytes = 4_000_000

/** @throws LakeError 413 naming the document, its size and the limit */
export const refuseLarge = (id: string, json: string): void => {
  // A character takes at most three bytes, so most documents need not be counted.
  if (json.length * 3 <= maxDocumentBytes) return
  const size = Buffer.byteLength(json)
  if (size <= maxDocumentBytes) return
  throw httpError(
    413,
    `Document "${id}" would have ${size} bytes, which exceeds the limit of ${maxDocumentBytes} bytes`,
  )
}
