import type {Check} from './checked-pair.types.ts'
import {compareSaid, type Said} from './compare/compare-said.ts'
import {excerptOf} from './compare/excerpt-of.ts'
import {toFailedChecks} from './compare/to-failed-checks.ts'
import type {Reading} from './reading/reading.types.ts'

const keyOf = (value: number) => Number(value.toFixed(6))

/** A name may come as a pronoun; but where both texts name it, they give it the same number. */
const said = ({quantities}: Reading, other: Reading): readonly Said[] =>
  quantities.map(({values, firm, name, start, end}) => ({
    keys: values.map(keyOf),
    firm: firm && (name === undefined || other.text.toLowerCase().includes(name)),
    start,
    end,
  }))

/** Numbers in digits and words: all of the source's, and no others. */
export const numberCheck: Check = (pair) => {
  const {source, target} = pair
  const compared = compareSaid(
    said(source.reading, target.reading),
    said(target.reading, source.reading),
  )
  const severity = [...compared.lost, ...compared.added].some(({start, end}, index) =>
    /\d/u.test((index < compared.lost.length ? source : target).text.slice(start, end)),
  )
    ? 'error'
    : 'warning'
  const foreign = target.reading.quantities.find((quantity) => quantity.foreign)
  return [
    ...toFailedChecks('number', severity, pair, compared),
    ...(foreign && compared.added.length === 0
      ? [
          {
            check: 'number',
            severity: 'warning',
            fault: 'form',
            expected: [],
            found: [target.text.slice(foreign.start, foreign.end)],
            target: excerptOf(target.text, foreign),
          } as const,
        ]
      : []),
  ]
}
