import type {UnitId} from '../languages/language.types.ts'
import {unitSigns} from '../languages/unit-signs.ts'
import {keyOfWord} from './key-of-word.ts'
import type {LexToken} from './lex.ts'
import type {Quantity, UnitPlace} from './reading.types.ts'
import type {Vocabulary} from './vocabulary.ts'

const signs = keyOfWord(unitSigns)

/** Signs of one or two letters are units only right behind digits. */
const isBareSign = (text: string) => signs.has(text) && /^\p{L}{1,3}$/u.test(text)

const unitAt = (
  tokens: readonly LexToken[],
  at: number,
  {units}: Vocabulary,
): readonly [UnitId, LexToken] | undefined => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token) return undefined
  const text = token.text.replaceAll(' ', '')
  if (token.kind === 'sign' && /cent|٪/u.test(text)) return ['percent', token]
  const unit = units.get(text)
  const scale = next && units.get(next.text)
  if (unit === 'degree' && (scale === 'celsius' || scale === 'fahrenheit')) return [scale, token]
  return unit && [unit === 'tablespoon' ? spoon(tokens, at) : unit, token]
}

/** Units whose words mean something else behind an article: `a second opinion`, `a drop of 20 %`. */
const notOfArticles: ReadonlySet<UnitId> = new Set([
  'second',
  'degree',
  'foot',
  'percent',
  'pound',
  'drop',
])

const teaspoonWord = /^(?:café|thé|chá|чайн\p{L}*)$/u

/** Where one word stands for both spoons, the word beside it tells them apart. */
const spoon = (tokens: readonly LexToken[], at: number): UnitId =>
  tokens.slice(Math.max(0, at - 1), at + 3).some(({text}) => teaspoonWord.test(text))
    ? 'teaspoon'
    : 'tablespoon'

const gapOf = (folded: string, tokens: readonly LexToken[], at: number) =>
  folded.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0)

/** The unit that a number's tokens are followed by, with at most one word between. */
const unitAfter = (
  tokens: readonly LexToken[],
  to: number,
  folded: string,
  vocabulary: Vocabulary,
  kind: 'digits' | 'words' | 'article',
): readonly [UnitId, LexToken] | undefined => {
  if (!/^[ -]{0,2}$/u.test(gapOf(folded, tokens, to))) return undefined
  const next = tokens[to]
  if (!next) return undefined
  const ordinal =
    kind === 'digits' &&
    next.start === tokens[to - 1]?.end &&
    vocabulary.language.ordinalSuffix.test(next.text)
  if (folded[next.end] === "'") return undefined
  const direct = unitAt(tokens, to, vocabulary)
  if (direct && kind === 'article' && notOfArticles.has(direct[0])) return undefined
  if (direct) return isBareSign(next.text) && kind !== 'digits' ? undefined : direct
  if (kind === 'article' || next.kind !== 'word' || vocabulary.rangeWords.has(next.text))
    return undefined
  if (gapOf(folded, tokens, to + 1) !== ' ') return undefined
  const second = unitAt(tokens, to + 1, vocabulary)
  return second && (isBareSign(second[1].text) && !ordinal ? undefined : second)
}

/** Of `24` in `24 to 48 hours` the place behind `48`. */
const rangeEnd = (
  {to}: Quantity,
  tokens: readonly LexToken[],
  folded: string,
  quantities: ReadonlyMap<number, Quantity>,
  {rangeWords}: Vocabulary,
): Quantity | undefined => {
  if (/^ ?- ?$/u.test(gapOf(folded, tokens, to))) return quantities.get(to)
  const word = tokens[to]
  return word && rangeWords.has(word.text) ? quantities.get(to + 1) : undefined
}

const kindOf = ({digits, firm}: Quantity) => {
  if (digits) return 'digits'
  return firm ? 'words' : 'article'
}

/** Units of measure: firm where they stand behind a number, and every word that hints at one. */
export const readUnits = (
  folded: string,
  tokens: readonly LexToken[],
  quantities: readonly Quantity[],
  vocabulary: Vocabulary,
): readonly UnitPlace[] => {
  const byStart = new Map(quantities.map((quantity) => [quantity.from, quantity]))
  const firm = quantities
    .filter(({code, from}) => !code && from >= 0)
    .flatMap((quantity): readonly UnitPlace[] => {
      const last = rangeEnd(quantity, tokens, folded, byStart, vocabulary)
      const isArticle = !quantity.firm && vocabulary.articles.has(tokens[quantity.from]?.text ?? '')
      if (!quantity.firm && !isArticle) return []
      const found =
        unitAfter(tokens, quantity.to, folded, vocabulary, kindOf(quantity)) ??
        (last && unitAfter(tokens, last.to, folded, vocabulary, kindOf(last)))
      if (!found) return []
      const [unit, {start, end}] = found
      const [value] = quantity.values
      return [
        {unit, firm: true, start, end, ...(quantity.digits && value !== undefined ? {value} : {})},
      ]
    })
  const hints = tokens.flatMap(({text, start, end}, at): readonly UnitPlace[] => {
    const own = unitAt(tokens, at, vocabulary)
    const units = [...(own ? [own[0]] : []), ...(vocabulary.unitHints.get(text) ?? [])]
    return units.map((unit) => ({unit, firm: false, start, end}))
  })
  return [...firm, ...hints]
}
