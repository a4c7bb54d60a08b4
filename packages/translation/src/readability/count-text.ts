import {wordsBySentence} from './words-by-sentence.ts'

/** What formulas without syllables are made of. */
export type TextCount = {
  readonly sentences: number
  readonly words: number
  readonly letters: number
}

/**
 * Counts sentences, words, and the letters of all words; digits and signs are no letters.
 *
 * @param locale - of the text
 */
export const countText = (text: string, locale: string): TextCount => {
  const sentences = wordsBySentence(text, locale)
  const words = sentences.flat()
  const letters = words.join('').match(/\p{L}/gu) ?? []
  return {sentences: sentences.length, words: words.length, letters: letters.length}
}
