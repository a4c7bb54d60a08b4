import {reviewState} from './review-state.ts'

describe('reviewState', () => {
  it.each([
    ['2026-05-03', 'overdue', 'Review overdue since 3 May 2026'],
    ['2026-11-23', 'soon', 'Review due today'],
    ['2026-11-24', 'soon', 'Review due 24 November 2026'],
    ['2027-01-18', 'soon', 'Review due 18 January 2027'],
    ['2027-01-19', 'later', 'Review due 19 January 2027'],
    [undefined, 'none', 'No review planned'],
    [null, 'none', 'No review planned'],
    ['next year', 'none', 'No review planned'],
  ])('says of %j: %s', (due, urgency, words) => {
    expect(reviewState(due, '2026-11-23')).toEqual({urgency, words})
  })
})
