import type {Locale} from '@preop/locales'
import {inflectionKeys} from './inflection-keys.ts'

/** A word of a text or of a term. */
export type TermWord = {
  readonly text: string
  readonly keys: readonly string[]
  readonly start: number
  readonly end: number
}

const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu
const elision = /^(?:\p{L}{1,2}|dell|all|nell|dall|sull|quest|lorsqu|puisqu|jusqu)['’ʼ](?=\p{L})/iu

/** `l'anesthésie` is two words, the second of which may be a term. */
const withoutElision = (text: string, locale: Locale): string =>
  locale === 'fr' || locale === 'it' ? text.replace(elision, '') : text

/** The words of a text with their places, hyphens parting them. */
export const termWords = (text: string, locale: Locale): readonly TermWord[] =>
  [...text.matchAll(pattern)].map(([found], index, all) => {
    const word = withoutElision(found, locale)
    const end = (all[index]?.index ?? 0) + found.length
    return {text: word, keys: inflectionKeys(word, locale), start: end - word.length, end}
  })
