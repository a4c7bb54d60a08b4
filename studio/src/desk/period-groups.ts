import {type PeriodState, periodState} from '../previews/period-state.ts'
import {foundDocuments} from './found-documents.ts'
import type {Group, Row} from './row.ts'

type Heading = Pick<Group, 'title' | 'empty'>

/** Banners or appeals by whether they show now, will show or have shown. */
export const periodGroups = (
  found: unknown,
  now: number,
  headings: {readonly [phase in PeriodState['phase']]: Heading},
): readonly Group[] => {
  const rows = foundDocuments(found).map(({id, type, title, fields}) => {
    const {phase, words} = periodState(fields.start, fields.end, now)
    const severity = typeof fields.severity === 'string' ? ` · ${fields.severity}` : ''
    const row: Row = {id, type, title, note: `${words}${severity}`}
    return {phase, row}
  })
  const group = (phase: PeriodState['phase']): Group => ({
    ...headings[phase],
    rows: rows.filter((one) => one.phase === phase).map(({row}) => row),
  })
  return [group('now'), group('next'), group('past')]
}
