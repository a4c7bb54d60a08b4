import {countWords} from './count-words.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/**
 * The Flesch-Kincaid grade of English text: `0.39 words/sentence + 11.8 syllables/word - 15.59`.
 * Advice, never a gate: it knows nothing of how familiar a word is.
 *
 * @param texts - paragraphs and list items, each at least one sentence, with or without a full stop
 * @returns a school grade of the United States, or nothing where there are no words
 */
export const readingGrade = (texts: readonly string[]): number | undefined => {
  const counts = texts.map(countWords)
  const words = sum(counts.map((count) => count.words))
  if (words === 0) return undefined
  const sentences = sum(counts.map((count) => count.sentences))
  const syllables = sum(counts.map((count) => count.syllables))
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}
