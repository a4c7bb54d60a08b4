import type {IncomingMessage} from 'node:http'

/**
 * The text of a request's body, decoded when it is whole: a letter may be split between two chunks.
 *
 * @param largest - in bytes
 * @returns undefined for a body that is larger
 */
export const readBody = async (
  request: IncomingMessage,
  largest: number,
): Promise<string | undefined> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > largest) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}
