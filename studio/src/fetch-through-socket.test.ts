import {once} from 'node:events'
import {createServer, type Server} from 'node:http'
import {WebSocketServer} from 'ws'
import {fetchThroughSocket} from './fetch-through-socket.ts'

const events = ['event: welcome\ndata: {}\n\n', ': keepalive\n\n']

/** A server that answers plain requests with `plain` and sockets with two events. */
const start = async (closesAfterEvents: boolean) => {
  const server = createServer((_, response) => response.end('plain'))
  const sockets = new WebSocketServer({server})
  sockets.on('connection', (socket) => {
    for (const event of events) socket.send(event)
    if (closesAfterEvents) socket.close()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {server, sockets, origin: originOf(server)}
}

const originOf = (server: Server) => {
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  return `http://127.0.0.1:${address.port}`
}

const stop = async ({server, sockets}: Awaited<ReturnType<typeof start>>) => {
  for (const socket of sockets.clients) socket.terminate()
  sockets.close()
  server.close()
  await once(server, 'close')
}

describe('fetchThroughSocket', () => {
  it('brings listeners through a websocket, as the event stream they would have been', async () => {
    const running = await start(true)
    const response = await fetchThroughSocket(`${running.origin}/v1/data/listen/production?query=*`)
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    expect(await response.text()).toBe(events.join(''))
    await stop(running)
  })

  it.each(['/v1/data/query/production', '/v1/users/me', '/listen'])(
    'leaves %s to fetch',
    async (path) => {
      const running = await start(true)
      const response = await fetchThroughSocket(running.origin + path)
      expect(await response.text()).toBe('plain')
      await stop(running)
    },
  )

  it('closes the socket when the listener is aborted', async () => {
    const running = await start(false)
    const abort = new AbortController()
    const {body} = await fetchThroughSocket(
      new URL(`${running.origin}/v1/data/live/events/production`),
      {signal: abort.signal},
    )
    const [socket] = running.sockets.clients
    const closed = socket && once(socket, 'close')
    abort.abort()
    await closed
    await expect(body?.getReader().read()).rejects.toThrow('aborted')
    await stop(running)
  })

  it('closes the socket when the reader has read enough', async () => {
    const running = await start(false)
    const {body} = await fetchThroughSocket(`${running.origin}/v1/data/listen/production`)
    const [socket] = running.sockets.clients
    const closed = socket && once(socket, 'close')
    await body?.cancel()
    await closed
    expect(running.sockets.clients.size).toBe(0)
    await stop(running)
  })

  it('says what it wanted when there is no socket', async () => {
    const running = await start(false)
    await stop(running)
    await expect(fetchThroughSocket(`${running.origin}/v1/data/listen/production`)).rejects.toThrow(
      'Is the lake running?',
    )
  })
})
