import {fewestWordsScored} from '@preop/translation'
import {countWords, type WordCount} from './count-words.ts'
import {readingGrade} from './reading-grade.ts'

/** A score with the formula that it is of, like `Readability` of `@preop/translation`. */
export type EnglishReadability = Readonly<WordCount> & {
  readonly formula: 'Flesch-Kincaid'
  readonly value: number
}

/**
 * How hard an English text is to read, with its formula's name: what `readabilityOf` of
 * `@preop/translation` is for other languages.
 *
 * @param text - plain; each paragraph and list point on a line of its own
 * @returns nothing for fewer words than a score says anything of
 */
export const englishReadability = (text: string): EnglishReadability | undefined => {
  const count = countWords(text)
  const value = readingGrade([text])
  if (value === undefined || count.words < fewestWordsScored) return undefined
  return {formula: 'Flesch-Kincaid', value, ...count}
}
