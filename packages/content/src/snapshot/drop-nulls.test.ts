import fc from 'fast-check'
import {dropNulls} from './drop-nulls.ts'

describe('dropNulls', () => {
  it('drops members that are null, at every depth, and nothing else', () => {
    const value = {a: null, b: 0, c: '', d: false, e: [{f: null, g: [null]}], h: {i: null}}
    expect(dropNulls(value)).toEqual({b: 0, c: '', d: false, e: [{g: [null]}], h: {}})
  })

  it('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = dropNulls(value)
        expect(dropNulls(once)).toEqual(once)
      }),
    )
  })
})
