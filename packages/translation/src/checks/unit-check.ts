import type {Check} from './checked-pair.types.ts'
import {compareSaid, type Said} from './compare/compare-said.ts'
import {toFailedChecks} from './compare/to-failed-checks.ts'
import type {UnitId} from './languages/language.types.ts'
import type {Place, Reading, UnitPlace} from './reading/reading.types.ts'

/** Values in digits that stand once in a text, with their units. */
const measured = ({units, quantities}: Reading): ReadonlyMap<number, UnitPlace | Place> => {
  const all = quantities.filter(({digits, code}) => digits && !code)
  return new Map(
    all.flatMap((one) => {
      const [value] = one.values
      if (value === undefined || all.filter(({values}) => values[0] === value).length > 1) return []
      return [[value, units.find((unit) => unit.firm && unit.value === value) ?? one]]
    }),
  )
}

/** Units that no text can leave out: of time a sentence may say `the last 10` of days. */
const isTime = (unit: UnitId) => times.has(unit)
const times: ReadonlySet<UnitId> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
])

/** Units behind the same value that differ: 2 weeks and 3 months for 2 months and 3 weeks. */
const swapped = (source: Reading, target: Reading) => {
  const others = measured(target)
  const pairs = [...measured(source)].flatMap(([value, one]) => {
    const other = others.get(value)
    if (!other || !('unit' in one)) return []
    const isSame = 'unit' in other ? other.unit === one.unit : isTime(one.unit)
    return isSame ? [] : [[one, other] as const]
  })
  return {lost: pairs.map(([one]) => one), added: pairs.map(([, other]) => other)}
}

/** Ages: `21 ans` for `21`. */
const isAge = ({unit, value}: UnitPlace, other: Reading) =>
  unit === 'year' &&
  value !== undefined &&
  other.quantities.some(({values}) => values.includes(value)) &&
  !other.units.some((one) => one.firm && one.value === value)

const said = (own: Reading, other: Reading): readonly Said[] =>
  own.units.map((place) => ({
    keys: [place.unit],
    firm: place.firm && !isAge(place, other),
    start: place.start,
    end: place.end,
  }))

/** Units of measure: those that stand with a number in one text are named in the other. */
export const unitCheck: Check = (pair) => {
  const [source, target] = [pair.source.reading, pair.target.reading]
  const compared = compareSaid(said(source, target), said(target, source))
  const isSame = compared.lost.length + compared.added.length === 0
  return toFailedChecks('unit', 'error', pair, isSame ? swapped(source, target) : compared)
}
