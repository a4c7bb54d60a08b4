import type {Specialty} from '../list-filters/specialty.ts'
import {problemAfter} from '../worker-session/problem-after.ts'
import type {SessionEvent} from '../worker-session/session-messages.ts'
import type {Finding} from './finding.ts'
import type {FromWorker} from './queue-messages.ts'

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

export type QueueEvent = FromWorker | SessionEvent

/** The state after something has happened. */
export const nextQueueState = (state: QueueState, event: QueueEvent): QueueState => {
  switch (event.type) {
    case 'progress':
      return {...state, progress: {done: event.done, of: event.of}}
    case 'found': {
      const {findings, specialties, documents} = event
      return {found: {findings, specialties, documents, at: new Date()}}
    }
    case 'reading':
    case 'away':
    case 'failed':
      return {...state, problem: problemAfter(event)}
    default:
      return event satisfies never
  }
}
