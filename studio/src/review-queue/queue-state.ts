import type {Finding} from './finding.ts'
import type {FromWorker, Specialty} from './queue-messages.ts'

export type Progress = {readonly done: number; readonly of: number}

/** What the tool knows of the queue. What was found stays on the screen while the lake is away. */
export type QueueState = {
  readonly found?:
    | {
        readonly findings: readonly Finding[]
        readonly specialties: readonly Specialty[]
        readonly documents: number
        readonly at: Date
      }
    | undefined
  readonly progress?: Progress | undefined
  /** Why the list is not current, in words. */
  readonly problem?: string | undefined
}

export type QueueEvent = FromWorker | {readonly type: 'away'} | {readonly type: 'reading'}

/** The state after something has happened. */
export const nextQueueState = (state: QueueState, event: QueueEvent): QueueState => {
  switch (event.type) {
    case 'reading':
      return {...state, problem: undefined}
    case 'progress':
      return {...state, progress: {done: event.done, of: event.of}}
    case 'found': {
      const {findings, specialties, documents} = event
      return {found: {findings, specialties, documents, at: new Date()}}
    }
    case 'away':
      return {...state, problem: 'The connection to the content lake is lost.'}
    case 'failed':
      return {...state, problem: event.message}
    default:
      return event satisfies never
  }
}
