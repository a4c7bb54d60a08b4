import {type DeskView, defaultDeskView} from './desk-view.ts'
import {filterRows, type RowFacet} from './filter-rows.ts'
import type {UnitRow} from './unit-row.ts'

export type RowCounts = {
  readonly locale: ReadonlyMap<string, number>
  readonly stage: ReadonlyMap<string, number>
  readonly specialty: ReadonlyMap<string, number>
  readonly safety: number
  readonly mine: number
}

const countBy = (rows: readonly UnitRow[], valuesOf: (row: UnitRow) => readonly string[]) => {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** How many units each value of each filter would show, with the other filters as they are. */
export const countRows = (rows: readonly UnitRow[], view: DeskView, me: string): RowCounts => {
  // The words are looked for once and not in each count: they take most of the time.
  const found = filterRows(rows, {...defaultDeskView, text: view.text}, me)
  const count = (changes: Partial<DeskView>, except?: RowFacet) =>
    filterRows(found, {...view, text: '', ...changes}, me, except)
  return {
    locale: countBy(count({}, 'locale'), ({locale}) => [locale]),
    stage: countBy(count({}, 'stage'), ({stage}) => [stage]),
    specialty: countBy(count({}, 'specialty'), ({specialties}) => specialties),
    safety: count({safetyOnly: true}).length,
    mine: count({mine: true}).length,
  }
}
