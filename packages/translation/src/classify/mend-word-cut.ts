import type {ClassifyOptions} from '../classify-change.ts'
import type {Token, Tokens} from './tokenize.ts'
import {negations, numberWords} from './words.ts'

const isPart = (text: string) =>
  !negations.has(text.toLowerCase()) && !numberWords.has(text.toLowerCase())

/** Replaces a wrongly joined word by its two parts, when those letters read in no other way. */
const split = (joined: Tokens, parts: Tokens, options: ClassifyOptions): Tokens | undefined => {
  const at = parts.tokens.findIndex(({text}, index) => text !== joined.tokens[index]?.text)
  const [whole, first, second] = [joined.tokens[at], parts.tokens[at], parts.tokens[at + 1]]
  const isOne = (token: Token | undefined): token is Token => token?.kind === 'word'
  if (!isOne(whole) || !isOne(first) || !isOne(second)) return undefined
  const {lexicon, locale} = options
  if (
    first.text + second.text !== whole.text ||
    !/^\s+$/u.test(second.gap) ||
    whole.text.length < 6 ||
    ![first, second].every(({text}) => text.length > 1 && isPart(text)) ||
    !isPart(whole.text)
  )
    return undefined
  const known = (text: string) =>
    lexicon.isWord(text, locale) || lexicon.isWord(text.toLowerCase(), locale)
  if (known(whole.text) || !known(first.text) || !known(second.text)) return undefined
  const tokens = joined.tokens.toSpliced(
    at,
    1,
    {...whole, text: first.text},
    {...whole, text: second.text, gap: second.gap},
  )
  return {...joined, tokens}
}

/**
 * Mends one missing space, so that the rest can be compared token by token: "thepatient" for
 * "the patient". Where both cuts are words ("no where", "can not") nothing is mended.
 */
export const mendWordCut = (then: Tokens, now: Tokens, options: ClassifyOptions): Tokens =>
  then.tokens.length + 1 === now.tokens.length ? (split(then, now, options) ?? then) : then
