import type {Check} from './checked-pair.types.ts'
import {compareSaid, type Said} from './compare/compare-said.ts'
import {toFailedChecks} from './compare/to-failed-checks.ts'
import type {Reading} from './reading/reading.types.ts'

const said = ({months, weekdays}: Reading): readonly Said[] => [
  ...months.map(({value, firm, start, end}) => ({keys: [`month ${value}`], firm, start, end})),
  ...weekdays.map(({value, firm, start, end}) => ({keys: [`day ${value}`], firm, start, end})),
]

/** Months and days of the week, by name or in a date in digits. Days and years are numbers. */
export const dateCheck: Check = (pair) =>
  toFailedChecks(
    'date',
    'error',
    pair,
    compareSaid(said(pair.source.reading), said(pair.target.reading)),
  )
