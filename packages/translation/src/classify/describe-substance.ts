import type {Substance} from '../classify-change.ts'
import type {Token} from './tokenize.ts'
import {dateWords, doseUnits, negations, timeWords} from './words.ts'

const listed = (tokens: readonly Token[], words: ReadonlySet<string>) =>
  tokens
    .filter(({text}) => words.has(text.toLowerCase()))
    .map(({text}) => text)
    .sort()
    .join(' ')

const numbersOf = (tokens: readonly Token[]) =>
  tokens.flatMap((token, index) =>
    token.kind === 'number'
      ? [{text: token.text, next: tokens[index + 1], last: tokens[index - 1]}]
      : [],
  )

const isPhone = (text: string) => text.replace(/\D/g, '').length >= 7
const isDate = (text: string) => /^(?:19|20)\d\d$|^\d{1,4}[./]\d{1,2}[./]\d{1,4}$/.test(text)

const describeNumber = (then: readonly Token[], now: readonly Token[]): Substance => {
  const [before, after] = [numbersOf(then), numbersOf(now)]
  const kept = new Set(before.map(({text}) => text))
  const changed = after.find(({text}) => !kept.has(text)) ?? after[0] ?? before[0]
  if (!changed) return 'number'
  const beside = (words: ReadonlySet<string>) =>
    [changed.next, changed.last].some((token) => token && words.has(token.text.toLowerCase()))
  if (isPhone(changed.text)) return 'phone'
  if (isDate(changed.text) || beside(dateWords)) return 'date'
  return changed.next && doseUnits.has(changed.next.text.toLowerCase()) ? 'dose' : 'number'
}

/** Names what kind of substance changed, for the translation desk; decides nothing. */
export const describeSubstance = (then: readonly Token[], now: readonly Token[]): Substance => {
  const differ = (words: ReadonlySet<string>) => listed(then, words) !== listed(now, words)
  const numbers = (tokens: readonly Token[]) =>
    numbersOf(tokens)
      .map(({text}) => text)
      .join(' ')
  if (differ(negations)) return 'negation'
  if (numbers(then) !== numbers(now)) return describeNumber(then, now)
  if (differ(doseUnits) || differ(timeWords)) return 'unit'
  return differ(dateWords) ? 'date' : 'other'
}
