import type {Locale} from '@preop/locales'
import {foldLetters} from './fold-letters.ts'
import {languageTools} from './language-tools.ts'

/** Keyboards without umlauts: `Hüfte` is also written `Huefte`. */
const spellOutUmlauts = (word: string) =>
  word.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')

const termsOf = (word: string, locale: Locale): readonly string[] => {
  const {stem, stopwords, compounds} = languageTools(locale)
  const lower = word.normalize('NFC').toLowerCase()
  const folded = foldLetters(lower)
  if (folded === '' || stopwords.has(folded)) return []
  const spelledOut = compounds ? foldLetters(spellOutUmlauts(lower)) : folded
  return [
    ...new Set([folded, foldLetters(stem(lower)), stem(folded), spelledOut, stem(spelledOut)]),
  ].filter((term) => term !== '')
}

/** Texts repeat their words, and stemming is what takes long. */
const kept = new Map<Locale, Map<string, readonly string[]>>()
const mostKept = 200_000

/**
 * The terms under which a word is found: as it is written, without accents, and as its stem.
 *
 * @returns none for words that say nothing, such as "the"
 */
export const toTerms = (word: string, locale: Locale): readonly string[] => {
  const own = kept.get(locale) ?? new Map<string, readonly string[]>()
  kept.set(locale, own)
  const known = own.get(word)
  if (known) return known
  const terms = termsOf(word, locale)
  if (own.size < mostKept) own.set(word, terms)
  return terms
}
