import type {Following} from '../worker-session/follow-lake.ts'
import {useWorkerSession} from '../worker-session/use-worker-session.ts'
import type {FromWorker} from './queue-messages.ts'
import {nextQueueState, type QueueState} from './queue-state.ts'
import {queuedTypes} from './queued-types.ts'
import {queuedDocumentsFilter} from './review-queue.query.ts'

const following: Following = {
  startWorker: () =>
    new Worker(new URL('./review-queue.worker.ts', import.meta.url), {type: 'module'}),
  filter: queuedDocumentsFilter,
  types: queuedTypes,
  debounce: 500,
  what: 'The queue',
}

/**
 * The review queue, kept current while documents change.
 *
 * @returns the state, and what starts anew after a failure
 */
export const useReviewQueue = () =>
  useWorkerSession<QueueState, FromWorker>(following, nextQueueState, {})
