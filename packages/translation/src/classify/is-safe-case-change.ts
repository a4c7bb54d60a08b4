import type {ClassifyOptions} from '../classify-change.ts'
import {caseHomographs, doseUnits, emphasized} from './words.ts'

const isTitleCase = (word: string) => /^\p{Lu}[\p{Ll}\p{M}']*$/u.test(word)
const isLowerCase = (word: string) => /^[\p{Ll}\p{M}']+$/u.test(word)
const isUpperCase = (word: string) => /^[\p{Lu}']{2,}$/u.test(word)

const isCapitalized = (a: string, b: string) =>
  (isTitleCase(a) && isLowerCase(b)) || (isLowerCase(a) && isTitleCase(b))

/**
 * Whether two spellings that differ in case only mean the same. German nouns are the reason for
 * the lexicon: "morgen" and "Morgen" are two words, "patient" is none.
 */
export const isSafeCaseChange = (then: string, now: string, options: ClassifyOptions): boolean => {
  const lower = now.toLowerCase()
  const {lexicon, locale} = options
  if (lower.length < 3 || caseHomographs.has(lower) || doseUnits.has(lower)) return false
  if (isUpperCase(then) || isUpperCase(now)) {
    if (emphasized.has(lower)) return true
    return lower.length >= 5 && lexicon.isWord(lower, locale)
  }
  if (!isCapitalized(then, now) || !lexicon.isWord(now, locale)) return false
  return locale.startsWith('de') ? !lexicon.isWord(then, locale) : true
}
