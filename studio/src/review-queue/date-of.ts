import {asText, isDate, type PlainDocument} from '@preop/schema/rules'
import type {FindingDate} from './finding.ts'

const dueRules: readonly string[] = ['review-overdue', 'review-due-soon']

const dayOf = (value: unknown): string | undefined => {
  const day = asText(value)?.slice(0, 10)
  return isDate(day) ? day : undefined
}

/**
 * The day that goes with what a rule found: when a review is due, when evidence expired. Since when
 * anything else is wrong nobody knows; then it is the day on which the document last changed.
 */
export const dateOf = (
  document: PlainDocument,
  {rule, found}: {rule: string; found: string},
): FindingDate | undefined => {
  const due = dueRules.includes(rule) ? dayOf(document.nextReviewDue) : undefined
  if (due !== undefined) return {what: 'due', day: due}
  const expired = rule === 'impact-expired' ? dayOf(found.replaceAll('"', '')) : undefined
  if (expired !== undefined) return {what: 'expired', day: expired}
  const changed = dayOf(document._updatedAt)
  return changed === undefined ? undefined : {what: 'changed', day: changed}
}
