import fc from 'fast-check'
import {median} from './median.ts'

describe('median', () => {
  it.each([
    [[5], 5],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[1, 1, 1000], 1],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected)
  })

  it('has as many values below it as above it, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), {minLength: 1}), (values) => {
        const middle = median(values)
        const below = values.filter((value) => value < middle).length
        const above = values.filter((value) => value > middle).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2)
        expect(median(values.toReversed())).toBe(middle)
      }),
    )
  })

  it('refuses an empty list', () => {
    expect(() => median([])).toThrow('No values')
  })
})
