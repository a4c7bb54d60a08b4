import {useCallback, useEffect, useReducer, useRef, useState} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '../api-version.ts'
import {type Following, followLake} from './follow-lake.ts'
import type {SessionEvent, SessionRequest} from './session-messages.ts'

/**
 * What a worker makes of the lake, kept current while documents change. Reading and working out
 * happen in the worker, so that the Studio stays quick however large the lake is. Nothing is written.
 *
 * @param following - the same object at each call
 * @param next - the state after something was told
 * @returns the state, what asks the worker, and what starts anew after a failure
 */
export const useWorkerSession = <State, Told, Request = never>(
  following: Following,
  next: (state: State, event: Told | SessionEvent) => State,
  first: State,
) => {
  const client = useClient({apiVersion})
  const [state, tell] = useReducer(next, first)
  const [attempt, setAttempt] = useState(0)
  const worker = useRef<(message: Request | SessionRequest) => void>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt begins anew.
  useEffect(() => {
    const [ask, stop] = followLake<Told, Request>(client, following, tell)
    worker.current = ask
    return stop
  }, [client, following, attempt])
  return {
    state,
    ask: useCallback((message: Request | SessionRequest) => worker.current?.(message), []),
    retry: useCallback(() => setAttempt((count) => count + 1), []),
  }
}
