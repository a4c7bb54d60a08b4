import type {HttpBindings} from '@hono/node-server'
import type {Identity, Lake} from '@preop/lake'
import type {Logger} from 'pino'
import type {RequestCounter} from './http/create-request-counter.ts'
import type {Guest} from './presence/create-presence.ts'

export type LakeServices = {
  readonly lake: Lake
  readonly logger: Logger
  readonly counter: RequestCounter
  /** Signs session cookies. */
  readonly sessionSecret: string
  /** Folder of the built Studio; may not exist yet. */
  readonly studioDir: string
  /** Origin of the site, allowed to read the API from a browser. */
  readonly siteOrigin: string
  /** The origin that the site lets show its pages in a frame; undefined if it lets nobody. */
  readonly studioOrigin: string | undefined
  /** Aborted when the server stops: requests that would go on for ever end then. */
  readonly stopping: AbortSignal
  /** Whom a request for a websocket was let in as, until the socket is open. */
  readonly guests: WeakMap<Request, Guest>
}

/** What Hono carries through a request. There are no bindings under `app.request()` in tests. */
export type LakeEnv = {
  Bindings: Partial<HttpBindings>
  Variables: {
    identity: Identity
    /** Whether the same person may still do the same; for answers that go on for hours. */
    isStillSignedIn: () => boolean
  }
}
