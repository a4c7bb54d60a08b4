import fc from 'fast-check'
import {isSameValue} from './is-same-value.ts'

describe('isSameValue', () => {
  it.each([
    [{a: 1, b: null}, {a: 1}, true],
    [{a: undefined}, {}, true],
    [undefined, null, true],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [{a: 1}, {b: 1}, false],
    [{a: [{b: 'x'}]}, {a: [{b: 'y'}]}, false],
    ['', undefined, false],
  ])('of %j and %j: %s', (a, b, isSame) => {
    expect(isSameValue(a, b)).toBe(isSame)
    expect(isSameValue(b, a)).toBe(isSame)
  })

  it('holds for every value and its copy', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isSameValue(value, structuredClone(value))).toBe(true)
      }),
    )
  })
})
