import {once} from 'node:events'
import {createServer, request} from 'node:http'
import {readBody} from './read-body.ts'

/** What `readBody` makes of a body that arrives in these chunks, one after the other. */
const readChunks = async (chunks: readonly Uint8Array[], largest: number) => {
  let read: string | undefined
  const server = createServer(async (received, response) => {
    read = await readBody(received, largest)
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const sent = request({port, host: '127.0.0.1', method: 'POST'})
  const answered = once(sent, 'response').then(([response]) => once(response.resume(), 'end'))
  for (const chunk of chunks)
    await new Promise<void>((resolve, reject) =>
      sent.write(chunk, (error) => (error ? reject(error) : setTimeout(resolve, 20))),
    )
  sent.end()
  await answered
  server.closeAllConnections()
  server.close()
  return read
}

describe('readBody', () => {
  it('puts a letter together that was split between chunks', async () => {
    const bytes = Buffer.from('шум')
    expect(await readChunks([bytes.subarray(0, 1), bytes.subarray(1)], 6)).toBe('шум')
  })

  it('takes no more bytes than it may', async () => {
    expect(await readChunks([Buffer.from('шум')], 5)).toBeUndefined()
  })

  it('is empty without a body', async () => {
    expect(await readChunks([], 5)).toBe('')
  })
})
