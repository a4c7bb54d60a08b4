import {toFigure} from './figure.ts'

describe('toFigure', () => {
  it.each([
    ['a rate twice as high', 'pages/s', 200, 100, 2],
    ['a rate half as high', 'pages/s', 50, 100, 0.5],
    ['a size half as big', 'bytes', 50, 100, 2],
    ['a size twice as big', 'bytes', 200, 100, 0.5],
  ] as const)('says how many times better: %s', (_, unit, value, other, ratio) => {
    const baseline = {id: 'other', value: other}
    expect(toFigure({id: 'it', unit, value, baseline})).toEqual({
      id: 'it',
      unit,
      value,
      baseline,
      ratio,
    })
  })

  it('has no ratio without a baseline', () => {
    expect(toFigure({id: 'it', unit: 'MB', value: 12.34567})).toEqual({
      id: 'it',
      unit: 'MB',
      value: 12.35,
    })
  })

  it('leaves whole numbers whole', () => {
    expect(toFigure({id: 'it', unit: 'bytes', value: 123_456}).value).toBe(123_456)
  })
})
