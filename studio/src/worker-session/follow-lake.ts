import type {SanityClient} from 'sanity'
import {messageOf} from '../message-of.ts'
import {endpointOf} from './endpoint-of.ts'
import type {SessionEvent, SessionRequest} from './session-messages.ts'

/** A worker that reads the lake, and what it is to be told of. */
export type Following = {
  /** Written where the worker is named: the bundler has to see its file. */
  readonly startWorker: () => Worker
  /** GROQ filter of the documents whose changes matter, with `$types`. */
  readonly filter: string
  readonly types: readonly string[]
  /** How long changes are gathered, in milliseconds: somebody who types makes several a second. */
  readonly debounce: number
  /** What cannot be worked out when the worker breaks: `The list`. */
  readonly what: string
}

/**
 * Starts a worker and tells it what changes in the lake, of which it reads everything first and
 * whenever the connection is back.
 *
 * @returns what asks the worker, and what ends it
 */
export const followLake = <Told, Request>(
  client: SanityClient,
  {startWorker, filter, types, debounce, what}: Following,
  tell: (event: Told | SessionEvent) => void,
): [ask: (message: Request | SessionRequest) => void, stop: () => void] => {
  const worker = startWorker()
  const ask = (message: Request | SessionRequest) => worker.postMessage(message)
  const changed = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const askForChanged = () => {
    ask({type: 'readChanged', ids: [...changed]})
    changed.clear()
  }
  worker.onmessage = ({data}: MessageEvent<Told>) => tell(data)
  worker.onerror = ({message}) =>
    tell({type: 'failed', message: `${what} cannot be worked out: ${message}. Reload the page.`})
  const subscription = client
    .listen(
      filter,
      {types},
      {
        events: ['welcome', 'mutation', 'reconnect'],
        includeResult: false,
        includeAllVersions: true,
        visibility: 'query',
      },
    )
    .subscribe({
      next: (event) => {
        if (event.type === 'reconnect') tell({type: 'away'})
        if (event.type === 'welcome') {
          tell({type: 'reading'})
          ask({type: 'readAll', endpoint: endpointOf(client)})
        }
        if (event.type !== 'mutation') return
        changed.add(event.documentId)
        clearTimeout(timer)
        timer = setTimeout(askForChanged, debounce)
      },
      error: (error: unknown) => tell({type: 'failed', message: messageOf(error)}),
    })
  const stop = () => {
    subscription.unsubscribe()
    clearTimeout(timer)
    worker.terminate()
  }
  return [ask, stop]
}
