import {formatDay, formatInstant, formatMoney} from './format.ts'

/** French and Russian set spaces that do not break; a test is read more easily without them. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('formatDay', () => {
  it.each([
    ['en', 'November 23, 2026'],
    ['fr', '23 novembre 2026'],
    ['de', '23. November 2026'],
    ['pt', '23 de novembro de 2026'],
    ['ru', '23 ноября 2026 г.'],
  ] as const)('in %s', (locale, expected) => {
    expect(plain(formatDay(locale, '2026-11-23'))).toBe(expected)
  })
})

describe('formatInstant', () => {
  it('is told in the time zone it is meant for, on either side of the clock change', () => {
    const inChicago = (instant: string) => plain(formatInstant('en', instant, 'America/Chicago'))
    expect(inChicago('2026-03-08T07:59:00Z')).toBe('March 8, 2026 at 1:59 AM')
    expect(inChicago('2026-03-08T08:00:00Z')).toBe('March 8, 2026 at 3:00 AM')
  })
})

describe('formatMoney', () => {
  it.each([
    ['en', 25, '$25'],
    ['en', 12.5, '$12.50'],
    ['de', 1200, '1.200 $'],
    ['fr', 25, '25 $US'],
  ] as const)('in %s, %d', (locale, amount, expected) => {
    expect(plain(formatMoney(locale, amount, 'USD'))).toBe(expected)
  })
})
