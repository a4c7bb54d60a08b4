import type {LostWork} from '@preop/translation'
import {problemAfter} from '../worker-session/problem-after.ts'
import type {SessionEvent} from '../worker-session/session-messages.ts'
import type {DeskSurroundings, FromDeskWorker} from './desk-messages.ts'
import type {MemoryHit} from './memory-hit.ts'
import type {UnitRow} from './unit-row.ts'

/** What the desk knows. What was found stays on the screen while the lake is away. */
export type DeskState = {
  readonly groups: ReadonlyMap<string, readonly UnitRow[]>
  /** All rows; the same array as long as none has changed. */
  readonly rows: readonly UnitRow[]
  /** Work that no row shows, by group; groups without any are left out. */
  readonly lost: ReadonlyMap<string, readonly LostWork[]>
  readonly around?: (DeskSurroundings & {readonly at: Date}) | undefined
  /** Answers of the translation memory, by what was asked; only the last is kept. */
  readonly recalled?: {readonly id: string; readonly hits: readonly MemoryHit[]} | undefined
  /** Why the list is not current, in words. */
  readonly problem?: string | undefined
}

export const noDeskState: DeskState = {groups: new Map(), rows: [], lost: new Map()}

export type DeskEvent = FromDeskWorker | SessionEvent

/** The state after something has happened. */
export const nextDeskState = (state: DeskState, event: DeskEvent): DeskState => {
  switch (event.type) {
    case 'progress':
      return state
    case 'found': {
      const {groups: changed, type: _type, ...around} = event
      const next = {...state, around: {...around, at: new Date()}, problem: undefined}
      if (changed.length === 0) return next
      const groups = new Map(state.groups)
      const lost = new Map(state.lost)
      for (const {key, rows, lost: own} of changed) {
        if (rows.length === 0) groups.delete(key)
        else groups.set(key, rows)
        if (own.length === 0) lost.delete(key)
        else lost.set(key, own)
      }
      return {...next, groups, lost, rows: [...groups.values()].flat()}
    }
    case 'recalled':
      return {...state, recalled: {id: event.id, hits: event.hits}}
    case 'reading':
    case 'away':
    case 'failed':
      return {...state, problem: problemAfter(event)}
    default:
      return event satisfies never
  }
}
