import type {LexToken} from './lex.ts'
import type {Quantity} from './reading.types.ts'
import type {Vocabulary} from './vocabulary.ts'

/** Whether a smaller number can follow in the same written number: `twenty` and `one`. */
const continues = (sum: number, next: number): boolean => {
  if (sum === 0) return true
  if (sum % 100 === 0) return next < 100
  const tens = sum % 100
  if (tens < 20 || tens % 10 !== 0) return false
  return next < 10 || ((tens === 60 || tens === 80) && next < 20)
}

const isClose = (folded: string, before: LexToken, after: LexToken) =>
  /^[ -]$/u.test(folded.slice(before.end, after.start))

/**
 * A number written in words, from a token on: `two hundred and ten`, `quatre-vingt-dix`.
 *
 * @returns undefined where no number begins
 */
export const readNumberWords = (
  tokens: readonly LexToken[],
  from: number,
  folded: string,
  {numbers, looseNumbers, scales, language}: Vocabulary,
): Quantity | undefined => {
  const [first] = tokens.slice(from, from + 1)
  if (!first || (!numbers.has(first.text) && !scales.has(first.text))) return undefined
  let [total, sum, to, firm] = [0, 0, from, false]
  for (let at = from; at < tokens.length; at += 1) {
    const [token, last] = [tokens[at], tokens[at - 1]]
    if (!token || (at > from && last && !isClose(folded, last, token))) break
    if (token.text === language.numberJoint && at > from) continue
    const scale = scales.get(token.text)
    const joined = last?.text === language.numberJoint || folded[last?.end ?? 0] === '-'
    const small =
      numbers.get(token.text) ??
      (at > from && joined ? looseNumbers.get(token.text)?.at(-1) : undefined)
    if (scale !== undefined && scale >= 1000) {
      total += (sum || 1) * scale
      sum = 0
    } else if (scale !== undefined) sum = (sum || 1) * scale
    else if (small === undefined || small < 1) break
    else if (sum === 4 && small === 20) sum = 80
    else if (continues(sum, small) && (to === at || last?.text === language.numberJoint))
      sum += small
    else break
    firm ||= scale === undefined
    to = at + 1
  }
  const end = tokens[to - 1]?.end ?? first.end
  return {
    values: [total + sum],
    firm,
    digits: false,
    code: false,
    foreign: false,
    from,
    to,
    start: first.start,
    end,
  }
}
