import type {Specialty} from '../list-filters/specialty.ts'
import type {SessionEvent} from '../worker-session/session-messages.ts'
import type {Finding} from './finding.ts'

/** What the worker tells the page. */
export type FromWorker =
  | {readonly type: 'progress'; readonly done: number; readonly of: number}
  | {
      readonly type: 'found'
      readonly findings: readonly Finding[]
      readonly specialties: readonly Specialty[]
      /** How many documents were read, drafts included. */
      readonly documents: number
    }
  | Extract<SessionEvent, {readonly type: 'failed'}>
