import type {ClassifyOptions} from '../classify-change.ts'
import {isSafeCaseChange} from './is-safe-case-change.ts'
import {isSafeGap} from './is-safe-gap.ts'
import {isSafeSpelling} from './is-safe-spelling.ts'
import type {Token, Tokens} from './tokenize.ts'
import {doseUnits, negations, titles} from './words.ts'

const sentenceEnd = /[.!…\n]/u

const endsSentence = (token: Token | undefined, gap: string) =>
  sentenceEnd.test(gap) || token?.text === '?'

/** For each token whether its sentence holds a negation. */
const negatedTokens = (tokens: readonly Token[]): readonly boolean[] => {
  let sentence = 0
  const sentences = tokens.map((token, index) => {
    if (endsSentence(tokens[index - 1], token.gap)) sentence += 1
    return sentence
  })
  const negated = new Set(
    tokens.flatMap(({text}, index) =>
      negations.has(text.toLowerCase()) ? [sentences[index]] : [],
    ),
  )
  return sentences.map((number) => negated.has(number))
}

const gapsAreSafe = (then: Tokens, now: Tokens): boolean => {
  const [negatedThen, negatedNow] = [negatedTokens(then.tokens), negatedTokens(now.tokens)]
  const gaps = [...now.tokens.map(({gap}) => gap), now.end]
  const pairs = gaps.map((gap, index) => [then.tokens[index]?.gap ?? then.end, gap] as const)
  const commas = (side: 0 | 1) =>
    pairs.filter((pair) => pair[side].includes(',') && !pair[1 - side]?.includes(',')).length
  // A comma that moves takes words along with it.
  if (commas(0) > 0 && commas(1) > 0) return false
  return pairs.every(([before, after], index) =>
    isSafeGap(before, after, {
      before: now.tokens[index - 1],
      after: now.tokens[index],
      negated: [index - 1, index].some((at) => negatedThen[at] || negatedNow[at]),
    }),
  )
}

/** A capital inside an English sentence marks a name: of a person, a place, a medicine. */
const mayBeName = (tokens: readonly Token[], index: number, {locale}: ClassifyOptions) => {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (before && titles.has(before.text.toLowerCase())) return true
  if (!token || locale.startsWith('de') || !before) return false
  return /^\p{Lu}/u.test(token.text) && !endsSentence(before, token.gap)
}

const isGlued = ({tokens}: Tokens, index: number) =>
  [index, index + 1].some((at) => at > 0 && tokens[at]?.kind === 'word' && tokens[at].gap === '')

const isUnitOf = ({tokens}: Tokens, index: number) => {
  const token = tokens[index]
  return (
    tokens[index - 1]?.kind === 'number' &&
    token !== undefined &&
    (token.text.length <= 3 || doseUnits.has(token.text.toLowerCase()))
  )
}

const wordsAreSafe = (then: Tokens, now: Tokens, options: ClassifyOptions): boolean => {
  const spellings = new Set<string>()
  const safe = now.tokens.every((token, index) => {
    const before = then.tokens[index]
    if (!before || before.kind !== token.kind || before.marks !== token.marks) return false
    if (before.text === token.text) return true
    if (token.kind !== 'word' || isGlued(now, index) || isUnitOf(now, index)) return false
    if (before.text.toLowerCase() === token.text.toLowerCase())
      return isSafeCaseChange(before.text, token.text, options)
    spellings.add(`${before.text} ${token.text}`.toLowerCase())
    return (
      !mayBeName(then.tokens, index, options) && isSafeSpelling(before.text, token.text, options)
    )
  })
  // One mended word is a slip; several are a new text.
  return safe && spellings.size <= 1
}

/** Whether every difference between two texts is shown to be one of wording. */
export const isWording = (then: Tokens, now: Tokens, options: ClassifyOptions): boolean =>
  then.tokens.length === now.tokens.length &&
  wordsAreSafe(then, now, options) &&
  gapsAreSafe(then, now)
