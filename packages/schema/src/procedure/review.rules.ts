import {isDate} from '../period/is-date.ts'
import {asText} from '../rules/plain.ts'
import type {Rule} from '../rules/rule.ts'
import {daysBetween} from './days-between.ts'

const appliesTo = ['procedure'] as const

/** A clinician needs notice: this many weeks before the date the page begins to ask. */
export const weeksOfNotice = 8

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`

/** `3 weeks`, or days where a week is too coarse. */
const spanOf = (days: number) =>
  days < 7 ? counted(days, 'day') : counted(Math.floor(days / 7), 'week')

const reviewOverdue: Rule = {
  name: 'review-overdue',
  level: 'warning',
  appliesTo,
  check: ({nextReviewDue}, {today}) =>
    today !== undefined && isDate(nextReviewDue) && nextReviewDue < today
      ? [
          {
            at: ['nextReviewDue'],
            expected: `a day on or after ${today}`,
            found: nextReviewDue,
            message: `The review of this page is overdue since ${nextReviewDue}, for ${spanOf(daysBetween(nextReviewDue, today))}. Review it and set the next date.`,
          },
        ]
      : [],
}

const whenDue = (days: number) => (days === 0 ? 'today' : `in ${spanOf(days)}`)

const reviewDueSoon: Rule = {
  name: 'review-due-soon',
  level: 'warning',
  appliesTo,
  check: ({nextReviewDue}, {today}) => {
    if (today === undefined || !isDate(nextReviewDue)) return []
    const days = daysBetween(today, nextReviewDue)
    if (days < 0 || days > weeksOfNotice * 7) return []
    return [
      {
        at: ['nextReviewDue'],
        expected: `a review more than ${weeksOfNotice} weeks ahead`,
        found: nextReviewDue,
        message: `The review of this page is due ${whenDue(days)}, on ${nextReviewDue}. Ask the reviewer now.`,
      },
    ]
  },
}

/** Only of a page that was reviewed: of any other the reviewer is what is missing. */
const reviewUnplanned: Rule = {
  name: 'review-unplanned',
  level: 'warning',
  appliesTo,
  check: ({lastReviewed, nextReviewDue}) =>
    asText(lastReviewed) !== undefined && asText(nextReviewDue) === undefined
      ? [
          {
            at: ['nextReviewDue'],
            expected: 'the day by which it is reviewed again',
            found: 'nothing',
            message: 'Nobody will be asked to review this page again. Set the next date.',
          },
        ]
      : [],
}

/** When a clinician has to look again. */
export const reviewRules: readonly Rule[] = [reviewOverdue, reviewDueSoon, reviewUnplanned]
