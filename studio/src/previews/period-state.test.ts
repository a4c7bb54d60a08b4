import {periodState} from './period-state.ts'

const now = Date.parse('2026-11-23T12:00:00Z')

describe('periodState', () => {
  it.each([
    [undefined, undefined, 'now', 'Now, without an end'],
    [undefined, '2026-12-01T00:00:00Z', 'now', 'Now, until 1 December 2026'],
    ['2026-11-23T12:00:00Z', undefined, 'now', 'Now, without an end'],
    ['2026-11-23T12:00:00.001Z', undefined, 'next', 'From 23 November 2026'],
    [undefined, '2026-11-23T12:00:00Z', 'past', 'Ended 23 November 2026'],
    ['2026-12-01T00:00:00Z', '2026-11-01T00:00:00Z', 'past', 'Ended 1 November 2026'],
    [null, 'soon', 'now', 'Now, without an end'],
  ])('from %j to %j: %s', (start, end, phase, words) => {
    expect(periodState(start, end, now)).toEqual({phase, words})
  })
})
