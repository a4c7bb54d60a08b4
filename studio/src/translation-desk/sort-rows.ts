import {stageRank} from './stage-rank.ts'
import type {UnitRow} from './unit-row.ts'

const titles = new Intl.Collator('en', {numeric: true})

/** Risk first: safety-critical text before other text, then by stage, then in reading order. */
export const sortRows = (rows: readonly UnitRow[]): readonly UnitRow[] => {
  // Collating each pair anew would take most of the time of a long list.
  const sorted = [...new Set(rows.map(({documentTitle}) => documentTitle))].sort(titles.compare)
  const rankOfTitle = new Map(sorted.map((title, index) => [title, index]))
  const rankOf = ({documentTitle}: UnitRow) => rankOfTitle.get(documentTitle) ?? 0
  return rows.toSorted(
    (a, b) =>
      Number(a.stage === 'approved') - Number(b.stage === 'approved') ||
      Number(b.isSafetyCritical) - Number(a.isSafetyCritical) ||
      stageRank(a.stage) - stageRank(b.stage) ||
      rankOf(a) - rankOf(b) ||
      (a.documentId < b.documentId ? -1 : Number(a.documentId > b.documentId)) ||
      (a.locale < b.locale ? -1 : Number(a.locale > b.locale)) ||
      a.order - b.order,
  )
}
