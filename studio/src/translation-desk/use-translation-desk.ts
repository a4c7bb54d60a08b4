import {useCallback, useEffect, useReducer, useRef, useState} from 'react'
import {type SanityClient, useClient} from 'sanity'
import {messageOf} from '../message-of.ts'
import {endpointOf} from '../review-queue/endpoint-of.ts'
import type {FromDeskWorker, ToDeskWorker} from './desk-messages.ts'
import {type DeskEvent, type DeskState, nextDeskState, noDeskState} from './desk-state.ts'
import {workedFilter} from './translation-desk.query.ts'
import {workedTypes} from './worked-types.ts'

const apiVersion = '2025-02-19'

/** Somebody who types changes a document several times a second. */
const debounce = 300

type Ask = (message: ToDeskWorker) => void

const follow = (client: SanityClient, tell: (event: DeskEvent) => void): [Ask, () => void] => {
  const worker = new Worker(new URL('./translation-desk.worker.ts', import.meta.url), {
    type: 'module',
  })
  const ask: Ask = (message) => worker.postMessage(message)
  const changed = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const askForChanged = () => {
    ask({type: 'readChanged', ids: [...changed]})
    changed.clear()
  }
  worker.onmessage = ({data}: MessageEvent<FromDeskWorker>) => tell(data)
  worker.onerror = ({message}) =>
    tell({type: 'failed', message: `The list cannot be worked out: ${message}. Reload the page.`})
  const subscription = client
    .listen(
      workedFilter,
      {types: workedTypes},
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

/**
 * The rows of the queue, kept current while documents change. Reading and comparing happen in a
 * worker, so that the Studio stays quick however large the lake is. Nothing is written.
 *
 * @returns the state, what asks the worker, and what starts anew after a failure
 */
export const useTranslationDesk = (): {state: DeskState; ask: Ask; retry: () => void} => {
  const client = useClient({apiVersion})
  const [state, tell] = useReducer(nextDeskState, noDeskState)
  const [attempt, setAttempt] = useState(0)
  const worker = useRef<Ask>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt begins anew.
  useEffect(() => {
    const [ask, stop] = follow(client, tell)
    worker.current = ask
    return stop
  }, [client, attempt])
  return {
    state,
    ask: useCallback((message) => worker.current?.(message), []),
    retry: useCallback(() => setAttempt((count) => count + 1), []),
  }
}
