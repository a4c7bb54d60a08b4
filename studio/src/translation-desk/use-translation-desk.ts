import type {Following} from '../worker-session/follow-lake.ts'
import {useWorkerSession} from '../worker-session/use-worker-session.ts'
import type {FromDeskWorker, ToDeskWorker} from './desk-messages.ts'
import {type DeskState, nextDeskState, noDeskState} from './desk-state.ts'
import {workedFilter} from './translation-desk.query.ts'
import {workedTypes} from './worked-types.ts'

const following: Following = {
  startWorker: () =>
    new Worker(new URL('./translation-desk.worker.ts', import.meta.url), {type: 'module'}),
  filter: workedFilter,
  types: workedTypes,
  debounce: 300,
  what: 'The list',
}

/**
 * The rows of the desk, kept current while documents change.
 *
 * @returns the state, what asks the worker, and what starts anew after a failure
 */
export const useTranslationDesk = () =>
  useWorkerSession<DeskState, FromDeskWorker, ToDeskWorker>(following, nextDeskState, noDeskState)
