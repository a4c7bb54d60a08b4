import type {LexToken} from './lex.ts'
import type {TimePlace} from './reading.types.ts'

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
