import {daysBetween, weeksOfNotice} from '@preop/schema/rules'
import {dayWords} from './day-words.ts'

export type ReviewState = {
  readonly urgency: 'overdue' | 'soon' | 'later' | 'none'
  readonly words: string
}

/** How long before its day a review counts as due soon. */
export const soonDays = weeksOfNotice * 7

/**
 * Where the review of a page stands.
 *
 * @param nextReviewDue - a date in ISO 8601; the review is overdue from the day after
 * @param today - likewise
 */
export const reviewState = (nextReviewDue: unknown, today: string): ReviewState => {
  if (typeof nextReviewDue !== 'string' || Number.isNaN(Date.parse(nextReviewDue)))
    return {urgency: 'none', words: 'No review planned'}
  const day = dayWords(nextReviewDue)
  const days = daysBetween(today, nextReviewDue)
  if (days < 0) return {urgency: 'overdue', words: `Review overdue since ${day}`}
  if (days === 0) return {urgency: 'soon', words: 'Review due today'}
  return {urgency: days <= soonDays ? 'soon' : 'later', words: `Review due ${day}`}
}
