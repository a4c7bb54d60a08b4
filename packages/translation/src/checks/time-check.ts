import type {Check} from './checked-pair.types.ts'
import {compareSaid, type Said} from './compare/compare-said.ts'
import {toFailedChecks} from './compare/to-failed-checks.ts'
import type {Reading} from './reading/reading.types.ts'

const halfDay = 12 * 60

/** Whether a time says which half of the day it means: `3 p.m.`, `15:00`. */
const isSure = (text: string, value: number) => value >= halfDay || /[ap]\.?m/iu.test(text)

/** Hours in digits, which a text in another language may use for a time: `15 heures`. */
const hours = ({quantities}: Reading): readonly Said[] =>
  quantities
    .filter(({digits}) => digits)
    .map(({values: [value = 0], start, end}) => ({
      keys: [value * 60, `${(value * 60) % halfDay} either`],
      firm: false,
      start,
      end,
    }))

const said = ({times, text}: Reading): readonly Said[] =>
  times.map(({value, start, end}) => {
    const either = `${value % halfDay} either`
    const keys = isSure(text.slice(start, end), value) ? [value] : [value, either]
    return {keys, firm: true, start, end}
  })

/** Of a time that leaves the half of the day open, either half will do. */
const open = (own: readonly Said[]): readonly Said[] =>
  own.map((one) => ({
    ...one,
    firm: false,
    keys: [
      ...one.keys,
      ...one.keys.flatMap((key) => (typeof key === 'number' ? [`${key % halfDay} either`] : [])),
    ],
  }))

/** Times of the clock: `3 p.m.` is `15 h 00`, `15:00` or `15 heures`. */
export const timeCheck: Check = (pair) => {
  const [source, target] = [pair.source.reading, pair.target.reading]
  const lost = compareSaid(said(source), [...open(said(target)), ...hours(target)]).lost
  const added = compareSaid(said(target), [...open(said(source)), ...hours(source)]).lost
  return toFailedChecks('time', 'error', pair, {lost, added})
}
