import type {LexToken} from './lex.ts'
import {dateParts} from './read-quantities.ts'
import type {TimePlace} from './reading.types.ts'
import type {Vocabulary} from './vocabulary.ts'

const named = (
  tokens: readonly LexToken[],
  names: ReadonlyMap<string, number>,
  {looseDates}: Vocabulary,
): readonly TimePlace[] =>
  tokens.flatMap((token, at): readonly TimePlace[] => {
    const next = tokens[at + 1]
    // Portuguese `segunda-feira`.
    const joined = next && next.start === token.end + 1 ? `${token.text}-${next.text}` : ''
    const value = names.get(joined) ?? names.get(token.text)
    if (token.kind !== 'word' || value === undefined) return []
    const {start, end} = token
    return [{value, firm: !looseDates.has(token.text), start, end}]
  })

/** Months by name or in a date in digits. */
export const readMonths = (
  tokens: readonly LexToken[],
  vocabulary: Vocabulary,
): readonly TimePlace[] => [
  ...named(tokens, vocabulary.months, vocabulary),
  ...tokens
    .filter(({kind}) => kind === 'date')
    .map(({text, start, end}) => {
      const [, value] = dateParts(text, vocabulary.language.monthFirst)
      return {value, firm: true, start, end}
    }),
]

/** Days of the week. */
export const readWeekdays = (
  tokens: readonly LexToken[],
  vocabulary: Vocabulary,
): readonly TimePlace[] => named(tokens, vocabulary.weekdays, vocabulary)

const minutesOf = ({text, groups}: LexToken): number => {
  const [first = '0', second = '0'] = text.match(/\d+/gu) ?? []
  const [hour, minute] = [
    Number(groups.hour ?? first),
    Number(groups.minute ?? (groups.hour ? 0 : second)),
  ]
  const half = groups.half?.[0]
  const shifted = half === 'p' ? (hour % 12) + 12 : half === 'a' ? hour % 12 : hour
  return shifted * 60 + minute
}

/** Times of the clock, in minutes of the day. */
export const readTimes = (tokens: readonly LexToken[]): readonly TimePlace[] =>
  tokens
    .filter(({kind}) => kind === 'time')
    .map((token) => ({value: minutesOf(token), firm: true, start: token.start, end: token.end}))
