import type {Locale} from '@preop/locales'
import {languageTools} from './language-tools.ts'
import {toTerms} from './to-terms.ts'

const shortestPart = 3

/** Letters that German puts between the parts of a compound: `Gallenblase-n-entfernung`. */
const linking = /(?:es|en|er|s|n)$/

/**
 * The two known words that a longer one is made of.
 *
 * @returns every way to part it, none for a word that is not a compound
 */
export const splitCompound = (
  word: string,
  vocabulary: ReadonlyMap<string, string>,
  locale: Locale,
): (readonly [string, string])[] => {
  const isKnown = (part: string) =>
    part.length >= shortestPart && toTerms(part, locale).some((term) => vocabulary.has(term))
  const {compounds} = languageTools(locale)
  return Array.from({length: word.length}, (_, at) => [word.slice(0, at), word.slice(at)])
    .flatMap(([first = '', second = '']) => [
      [first, second] as const,
      ...(compounds && linking.test(first) ? [[first.replace(linking, ''), second] as const] : []),
    ])
    .filter(([first, second]) => isKnown(first) && isKnown(second))
}
