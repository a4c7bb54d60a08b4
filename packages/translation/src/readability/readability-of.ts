import {countText, type TextCount} from './count-text.ts'
import {fewestWordsScored} from './fewest-words-scored.ts'
import {gulpease} from './gulpease.ts'

/** A score with the formula that it is of: scores of two formulas cannot be compared. */
export type Readability = TextCount & {readonly formula: 'Gulpease'; readonly value: number}

/**
 * How easy a text is to read, by a formula made for its language. Advice, never a gate: a formula
 * knows nothing of how familiar a word is. A language comes in with a formula and texts counted by
 * hand; English, which needs syllables, is `englishReadability` of `@preop/schema/rules`.
 *
 * @param text - plain; each paragraph and list point on a line of its own
 * @param locale - of the text
 * @returns nothing for other languages, and for fewer than {@link fewestWordsScored} words
 */
export const readabilityOf = (text: string, locale: string): Readability | undefined => {
  if (locale !== 'it') return undefined
  const count = countText(text, locale)
  if (count.words < fewestWordsScored) return undefined
  return {formula: 'Gulpease', value: gulpease(count), ...count}
}
