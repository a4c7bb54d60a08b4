import {wordsBySentence} from '@preop/translation'
import {syllable} from 'syllable'

/** What a reading formula is made of. */
export type WordCount = {sentences: number; words: number; syllables: number}

const count = (text: string): WordCount => {
  const read = wordsBySentence(text, 'en')
  const all = read.flat()
  const syllables = all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return {sentences: read.length, words: all.length, syllables}
}

/** Counting is the slowest thing a rule does, and while one block is typed the others stay. */
const counted = new Map<string, WordCount>()
const mostKept = 20_000

/** Counts sentences, words and syllables of an English text. */
export const countWords = (text: string): WordCount => {
  const known = counted.get(text)
  if (known) return known
  if (counted.size >= mostKept) counted.clear()
  const found = count(text)
  counted.set(text, found)
  return found
}
