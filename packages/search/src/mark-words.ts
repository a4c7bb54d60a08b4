import type {Locale} from '@preop/locales'
import {splitWords} from './split-words.ts'
import {toTerms} from './to-terms.ts'

/** A stretch of text; `marked` where it answers the query. */
export type MarkedPart = {readonly text: string; readonly marked: boolean}

/**
 * Marks the words of a text that were found. The parts, joined, are the text.
 *
 * @param terms - of a hit
 */
export const markWords = (
  text: string,
  locale: Locale,
  terms: ReadonlyMap<string, number>,
): MarkedPart[] => {
  const parts: MarkedPart[] = []
  let done = 0
  for (const {word, start} of splitWords(text)) {
    if (!toTerms(word, locale).some((term) => terms.has(term))) continue
    parts.push({text: text.slice(done, start), marked: false}, {text: word, marked: true})
    done = start + word.length
  }
  return [...parts, {text: text.slice(done), marked: false}].filter((part) => part.text !== '')
}
