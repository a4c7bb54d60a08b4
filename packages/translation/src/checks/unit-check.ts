import type {Check} from './checked-pair.types.ts'
import {compareSaid, type Said} from './compare/compare-said.ts'
import {toFailedChecks} from './compare/to-failed-checks.ts'
import type {Reading, UnitPlace} from './reading/reading.types.ts'

/** Values that stand once in a text, with their units. */
const measured = ({units}: Reading): ReadonlyMap<number, UnitPlace> => {
  const all = units.filter(({firm, value}) => firm && value !== undefined)
  return new Map(
    all.flatMap((one) =>
      one.value !== undefined && all.filter(({value}) => value === one.value).length === 1
        ? [[one.value, one]]
        : [],
    ),
  )
}

/** Units that were swapped: 2 weeks and 3 months for 2 months and 3 weeks. */
const swapped = (source: Reading, target: Reading) => {
  const others = measured(target)
  const pairs = [...measured(source)].flatMap(([value, one]) => {
    const other = others.get(value)
    return other && other.unit !== one.unit ? [[one, other] as const] : []
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
