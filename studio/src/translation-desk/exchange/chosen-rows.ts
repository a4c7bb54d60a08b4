import type {UnitRow} from '../unit-row.ts'
import type {ExportChoice} from './export-choice.ts'
import {statusesOf} from './statuses-of.ts'

/**
 * The units that a file would hold.
 *
 * @param rows - all that this person may see
 * @param filtered - those that the filters of the list show
 */
export const chosenRows = (
  rows: readonly UnitRow[],
  filtered: readonly UnitRow[],
  {locale, statuses, onlyFiltered}: ExportChoice,
): readonly UnitRow[] => {
  const wanted = statusesOf(statuses)
  const documents = new Set(filtered.map(({documentId}) => documentId))
  return rows.filter(
    (row) =>
      row.locale === locale &&
      wanted.has(row.status) &&
      (!onlyFiltered || documents.has(row.documentId)),
  )
}
