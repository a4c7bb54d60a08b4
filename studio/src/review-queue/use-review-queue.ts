import {useCallback, useEffect, useReducer, useState} from 'react'
import {type SanityClient, useClient} from 'sanity'
import {messageOf} from '../message-of.ts'
import {endpointOf} from './endpoint-of.ts'
import type {FromWorker, ToWorker} from './queue-messages.ts'
import {nextQueueState, type QueueEvent, type QueueState} from './queue-state.ts'
import {queuedTypes} from './queued-types.ts'
import {queuedDocumentsFilter} from './review-queue.query.ts'

const apiVersion = '2025-02-19'

/** Somebody who types changes a document several times a second. */
const debounce = 500

const follow = (client: SanityClient, tell: (event: QueueEvent) => void) => {
  const worker = new Worker(new URL('./review-queue.worker.ts', import.meta.url), {type: 'module'})
  const ask = (message: ToWorker) => worker.postMessage(message)
  const changed = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const askForChanged = () => {
    ask({type: 'readChanged', ids: [...changed]})
    changed.clear()
  }
  worker.onmessage = ({data}: MessageEvent<FromWorker>) => tell(data)
  worker.onerror = ({message}) =>
    tell({type: 'failed', message: `The queue cannot be worked out: ${message}. Reload the page.`})
  const subscription = client
    .listen(
      queuedDocumentsFilter,
      {types: queuedTypes},
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
  return () => {
    subscription.unsubscribe()
    clearTimeout(timer)
    worker.terminate()
  }
}

/**
 * The review queue, kept current while documents change. Reading and checking happen in a worker, so
 * that the Studio stays quick however large the lake is. Nothing is written.
 *
 * @returns the state, and what starts anew after a failure
 */
export const useReviewQueue = (): {state: QueueState; retry: () => void} => {
  const client = useClient({apiVersion})
  const [state, tell] = useReducer(nextQueueState, {})
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt begins anew.
  useEffect(() => follow(client, tell), [client, attempt])
  return {state, retry: useCallback(() => setAttempt((count) => count + 1), [])}
}
