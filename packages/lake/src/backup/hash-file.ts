import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'

/** Size and SHA-256 of a file, read a piece at a time. */
export const hashFile = async (path: string): Promise<{size: number; sha256: string}> => {
  const hash = createHash('sha256')
  let size = 0
  const chunks: AsyncIterable<Buffer> = createReadStream(path)
  for await (const chunk of chunks) {
    hash.update(chunk)
    size += chunk.length
  }
  return {size, sha256: hash.digest('hex')}
}
