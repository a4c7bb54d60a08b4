import {createServer, type RequestListener, type Server} from 'node:http'
import {getRequestListener} from '@hono/node-server'
import {ensureAdminToken, type Lake, openLake} from '@preop/lake'
import {pino} from 'pino'
import {approvalKeeper} from './approvals/approval-keeper.ts'
import {createLakeApp} from './create-lake-app.ts'
import type {Environment} from './environment.ts'
import {acceptSockets, type TakeSocket} from './events/accept-sockets.ts'
import {createRequestCounter} from './http/create-request-counter.ts'
import {endpointsOf} from './http/endpoints-of.ts'
import {createPresence, type Guest} from './presence/create-presence.ts'
import {seatGuest} from './presence/seat-guest.ts'
import {startWebhook} from './webhook/start-webhook.ts'

export const projectId = 'preop'
export const defaultDataset = 'production'

export type StartOptions = {
  /** 0 takes any free port. */
  readonly port: number
  readonly dataDir: string
  readonly host?: string
  readonly studioDir?: string
  readonly siteOrigin?: string
  /** The origin that the site lets show its pages in a frame. */
  readonly studioOrigin?: string | undefined
  readonly logLevel?: Environment['LAKE_LOG_LEVEL']
  /** Told of every publish; nobody is while either is empty. */
  readonly webhook?: {readonly url: string; readonly secret: string}
}

export type RunningLake = {
  readonly url: string
  readonly port: number
  readonly adminToken: string
  /** The engine, for subscribers to its commits. */
  readonly lake: Lake
  /** What is answered, as `GET /path`, so that the test of who may do what can miss nothing. */
  readonly endpoints: readonly string[]
  /** Stops listening, lets running requests end, then closes the store. */
  readonly close: () => Promise<void>
}

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      if (typeof address === 'object' && address) resolve(address.port)
      else reject(new Error(`The server listens on no port: ${address}`))
    })
  })

/**
 * Longer than browsers keep a connection that nobody uses (Chromium: five minutes). The end that
 * lets go first must be theirs: a write sent while ours lets go is lost on the way, and the Studio
 * then tells its editor that nothing can be reached.
 */
const keepAliveMs = 310_000

/** A client that keeps a request open must not keep the server from stopping. */
const closeGraceMs = 2000

const close = (server: Server, endSockets = () => {}): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      endSockets()
      server.closeAllConnections()
    }, closeGraceMs)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })

/**
 * Opens the data folder and serves it.
 *
 * @throws Error with code `EADDRINUSE` when the port is taken; nothing is left open then
 */
export const startLake = async (options: StartOptions): Promise<RunningLake> => {
  const {port, dataDir, host = '127.0.0.1', logLevel = 'warn', studioOrigin} = options
  const {studioDir = 'studio/dist', siteOrigin = 'http://localhost:3000'} = options
  let answer: RequestListener = (_request, response) => response.writeHead(503).end()
  const server = createServer((request, response) => answer(request, response))
  server.keepAliveTimeout = keepAliveMs
  // The port first: with a second lake on the same folder, its name is what helps most.
  const actualPort = await listen(server, port, host)
  try {
    const lake = openLake({
      dataDir,
      projectId,
      dataset: defaultDataset,
      approvals: approvalKeeper,
    })
    const adminToken = ensureAdminToken(dataDir, lake.accounts)
    const logger = pino({level: logLevel})
    const stopping = new AbortController()
    const guests = new WeakMap<Request, Guest>()
    const presence = createPresence()
    const app = createLakeApp({
      lake,
      logger,
      counter: createRequestCounter(),
      sessionSecret: lake.accounts.sessionSecret(),
      studioDir,
      siteOrigin,
      studioOrigin,
      stopping: stopping.signal,
      guests,
    })
    const take: TakeSocket = (request) => {
      const guest = guests.get(request)
      return guest && ((socket) => seatGuest(presence, guest, socket, stopping.signal))
    }
    answer = getRequestListener(app.fetch, {overrideGlobalObjects: false})
    const endSockets = acceptSockets(server, (request) => app.fetch(request), take, logger)
    const {url = '', secret = ''} = options.webhook ?? {}
    const stopWebhook =
      url && secret
        ? startWebhook(
            lake.dataset(defaultDataset),
            {url, secret, projectId, dataset: defaultDataset},
            logger,
          )
        : () => undefined
    return {
      url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
      port: actualPort,
      adminToken,
      lake,
      endpoints: endpointsOf(app),
      close: async () => {
        stopWebhook()
        stopping.abort()
        await close(server, endSockets)
        lake.close()
      },
    }
  } catch (error) {
    await close(server)
    throw error
  }
}
