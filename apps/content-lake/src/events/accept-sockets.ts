import {type IncomingMessage, type Server, STATUS_CODES} from 'node:http'
import type {Duplex} from 'node:stream'
import type {Logger} from 'pino'
import {type WebSocket, WebSocketServer} from 'ws'
import {isOwnOrigin} from './is-own-origin.ts'

type Answer = (request: Request) => Response | Promise<Response>

/** Takes the socket of a request that was answered 426; undefined when there is nobody for it. */
export type TakeSocket = (request: Request) => ((socket: WebSocket) => void) | undefined

/** Listeners say nothing; the Studio's presence says which fields of which document are open. */
const maxMessageBytes = 64 * 1024

const refuse = (socket: Duplex, status: number, body = ''): void => {
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

const toRequest = ({url = '/', headers}: IncomingMessage, signal: AbortSignal): Request => {
  const sent = new Headers()
  for (const name of ['host', 'cookie', 'authorization', 'last-event-id']) {
    const value = headers[name]
    if (typeof value === 'string') sent.set(name, value)
  }
  return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), {headers: sent, signal})
}

const write = (socket: WebSocket, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    // Called back once the text has left: until then the stream waits, and counts what piles up.
    socket.send(text, (error) => (error ? reject(error) : resolve()))
  })

const pump = async (body: ReadableStream<Uint8Array>, socket: WebSocket): Promise<void> => {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  socket.once('close', () => void reader.cancel().catch(() => undefined))
  try {
    for (;;) {
      const {done, value} = await reader.read()
      if (done) break
      await write(socket, decoder.decode(value, {stream: true}))
    }
  } finally {
    socket.close()
  }
}

/**
 * Lets browsers take event streams through a websocket: each is answered as the plain request for
 * its URL would be, and what would be the body comes as messages. A browser opens six plain
 * connections to a host at most, and one document in the Studio takes six listeners.
 *
 * @param take - who has a use for sockets that carry no stream
 * @returns a function that ends the sockets still open, without waiting for their readers
 */
export const acceptSockets = (
  server: Server,
  answer: Answer,
  take: TakeSocket,
  logger: Logger,
): (() => void) => {
  const sockets = new WebSocketServer({noServer: true, maxPayload: maxMessageBytes})
  const open = (
    message: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    use: (opened: WebSocket) => void,
  ): void =>
    sockets.handleUpgrade(message, socket, head, (opened) => {
      opened.on('error', (error) => logger.info({err: error}, 'A websocket failed'))
      use(opened)
    })
  const accept = async (message: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    if (!isOwnOrigin(message.headers.origin, message.headers.host)) return refuse(socket, 403)
    const gone = new AbortController()
    const request = toRequest(message, gone.signal)
    const response = await answer(request)
    const taken = response.status === 426 ? take(request) : undefined
    if (taken) return open(message, socket, head, taken)
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
    if (!response.ok || !response.body || !isStream) {
      const body = response.ok ? '' : await response.text()
      await response.body?.cancel().catch(() => undefined)
      return refuse(socket, response.ok ? 404 : response.status, body)
    }
    const {body} = response
    if (socket.destroyed) return body.cancel()
    open(message, socket, head, (opened) => {
      pump(body, opened).catch((error: unknown) => {
        logger.info({err: error}, 'A websocket closed while it was written to')
      })
    })
  }
  server.on('upgrade', (message: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', (error) => logger.info({err: error}, 'A connection failed'))
    accept(message, socket, head).catch((error: unknown) => {
      logger.error({err: error}, 'A websocket could not be opened')
      refuse(socket, 500)
    })
  })
  return () => {
    for (const opened of sockets.clients) opened.terminate()
  }
}
