import type {UnitStatus} from '../derive-status.ts'
import type {Amount, ProgressRow, Tally} from './progress.types.ts'

const amountOf = (rows: readonly ProgressRow[]): Amount => ({
  units: rows.length,
  words: rows.reduce((sum, {words}) => sum + words, 0),
})

/** Counts units and words by status. */
export const tallyOf = (rows: readonly ProgressRow[]): Tally => {
  const amountIn = (status: UnitStatus) => amountOf(rows.filter((row) => row.status === status))
  const all = amountOf(rows)
  const byStatus = {
    missing: amountIn('missing'),
    staleSubstance: amountIn('staleSubstance'),
    staleWording: amountIn('staleWording'),
    inProgress: amountIn('inProgress'),
    awaitingReview: amountIn('awaitingReview'),
    approved: amountIn('approved'),
  }
  const {approved} = byStatus
  const [done, whole] = all.words > 0 ? [approved.words, all.words] : [approved.units, all.units]
  const floored = whole === 0 ? 100 : Math.floor((100 * done) / whole)
  // A text without words, such as a sign, must not be lost in 100 percent of the words.
  const percent = floored === 100 && approved.units < all.units ? 99 : floored
  return {...all, byStatus, percent}
}
