import {syllable} from 'syllable'

const sentences = new Intl.Segmenter('en', {granularity: 'sentence'})
const words = new Intl.Segmenter('en', {granularity: 'word'})

const sentencesOf = (text: string): string[] =>
  [...sentences.segment(text)].map(({segment}) => segment)

const wordsOf = (text: string): string[] =>
  [...words.segment(text)].flatMap(({segment, isWordLike}) => (isWordLike ? [segment] : []))

/**
 * The Flesch-Kincaid grade of English text: `0.39 words/sentence + 11.8 syllables/word - 15.59`.
 * Advice, never a gate: it knows nothing of how familiar a word is.
 *
 * @param texts - paragraphs and list items, each at least one sentence, with or without a full stop
 * @returns a school grade of the United States, or nothing where there are no words
 */
export const readingGrade = (texts: readonly string[]): number | undefined => {
  const read = texts
    .flatMap(sentencesOf)
    .map(wordsOf)
    .filter((sentence) => sentence.length > 0)
  const all = read.flat()
  if (all.length === 0) return undefined
  const syllables = all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return 0.39 * (all.length / read.length) + 11.8 * (syllables / all.length) - 15.59
}
