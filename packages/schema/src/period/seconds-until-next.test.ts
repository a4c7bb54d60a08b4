import {secondsUntilNext} from './seconds-until-next.ts'

const now = new Date('2026-06-01T12:00:00Z')

describe('secondsUntilNext', () => {
  it.each([
    ['nothing', [], undefined],
    ['only what never comes', [undefined], undefined],
    ['only what has passed', ['2026-06-01T11:59:59Z'], undefined],
    ['this very instant', ['2026-06-01T12:00:00Z'], undefined],
    ['part of a second, rounded up', ['2026-06-01T12:00:00.001Z'], 1],
    ['the nearest of several', ['2026-06-02T12:00:00Z', undefined, '2026-06-01T12:01:00Z'], 60],
    ['an instant of another time zone', ['2026-06-01T14:00:10+02:00'], 10],
  ])('%s', (_title, instants, expected) => {
    expect(secondsUntilNext(instants, now)).toBe(expected)
  })
})
