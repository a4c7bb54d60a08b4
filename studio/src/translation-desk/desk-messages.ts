import type {BodyElement, GlossaryTerm} from '@preop/translation'
import type {Specialty} from '../list-filters/specialty.ts'
import type {SessionEvent, SessionRequest} from '../worker-session/session-messages.ts'
import type {RowGroup} from './desk-index.ts'
import type {MemoryHit} from './memory-hit.ts'

/** What the page asks of the worker. */
export type ToDeskWorker =
  | SessionRequest
  | {
      readonly type: 'recall'
      /** Comes back with the answer. */
      readonly id: string
      readonly locale: string
      readonly source: string | BodyElement
    }

/** What every unit is looked at with. */
export type DeskSurroundings = {
  readonly specialties: readonly Specialty[]
  readonly terms: readonly GlossaryTerm[]
  readonly glossaryWords: readonly string[]
  /** How many documents were read, sidecars included. */
  readonly documents: number
  /** Of how many pages it is still being read since when their texts are stale. */
  readonly undated: number
}

/** What the worker tells the page. */
export type FromDeskWorker =
  | {readonly type: 'progress'; readonly done: number}
  | ({readonly type: 'found'; readonly groups: readonly RowGroup[]} & DeskSurroundings)
  | {readonly type: 'recalled'; readonly id: string; readonly hits: readonly MemoryHit[]}
  | Extract<SessionEvent, {readonly type: 'failed'}>
