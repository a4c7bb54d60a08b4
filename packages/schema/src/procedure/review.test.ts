import {placesFound, type Row} from '../rules/rule-tables.ts'
import {contextWith, procedure} from '../rules/rules.fixtures.ts'
import {validateDocument} from '../rules/validate-document.ts'
import {daysBetween} from './days-between.ts'

describe('daysBetween', () => {
  it.each([
    ['2026-06-01', '2026-06-01', 0],
    ['2026-06-01', '2026-06-02', 1],
    ['2026-03-01', '2026-02-28', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-01-01', '2027-01-01', 365],
  ])('from %s to %s: %d', (from, to, days) => expect(daysBetween(from, to)).toBe(days))
})

// Today is 2026-06-01 in the fixtures.
describe.each<[string, Row[]]>([
  [
    'review-overdue',
    [
      ['later', {nextReviewDue: '2026-06-02'}],
      ['today', {nextReviewDue: '2026-06-01'}],
      ['no date', {nextReviewDue: undefined}],
      ['no such day', {nextReviewDue: '2026-02-30'}],
      ['yesterday', {nextReviewDue: '2026-05-31'}, 'nextReviewDue'],
    ],
  ],
  [
    'review-due-soon',
    [
      ['yesterday', {nextReviewDue: '2026-05-31'}],
      ['today', {nextReviewDue: '2026-06-01'}, 'nextReviewDue'],
      ['in eight weeks', {nextReviewDue: '2026-07-27'}, 'nextReviewDue'],
      ['in eight weeks and a day', {nextReviewDue: '2026-07-28'}],
      ['no date', {nextReviewDue: undefined}],
    ],
  ],
  [
    'review-unplanned',
    [
      ['planned', {}],
      ['never reviewed', {lastReviewed: undefined, nextReviewDue: undefined}],
      ['reviewed and not planned', {nextReviewDue: undefined}, 'nextReviewDue'],
    ],
  ],
])('%s', (rule, rows) => {
  it.each(rows)('%s', (_, change, ...places) => {
    expect(placesFound(rule, procedure, change)).toEqual(places)
  })

  it('finds nothing out of date where the caller tells no day', () => {
    const timeless = {...contextWith(), today: undefined}
    const change = {nextReviewDue: '2000-01-01', lastReviewed: '1999-01-01'}
    expect(placesFound(rule, procedure, change, timeless)).toEqual([])
  })
})

it.each([
  ['2026-07-27', 'due in 8 weeks, on 2026-07-27'],
  ['2026-06-09', 'due in 1 week, on 2026-06-09'],
  ['2026-06-07', 'due in 6 days, on 2026-06-07'],
  ['2026-06-02', 'due in 1 day, on 2026-06-02'],
  ['2026-06-01', 'due today, on 2026-06-01'],
  ['2026-05-31', 'overdue since 2026-05-31, for 1 day'],
  ['2026-05-01', 'overdue since 2026-05-01, for 4 weeks'],
])('a review on %s is %s', (nextReviewDue, words) => {
  const messages = validateDocument({...procedure, nextReviewDue}, contextWith()).map(
    ({message}) => message,
  )
  expect(messages).toEqual([expect.stringContaining(words)])
})
