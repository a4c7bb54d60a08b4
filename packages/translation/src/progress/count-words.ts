/**
 * How many words a text has, by the Unicode rules of its language (`Intl.Segmenter`): what
 * translators count and quote by, also for scripts without blanks between words.
 *
 * @param locale - of the text
 */
export const countWords = (text: string, locale: string): number => {
  let count = 0
  for (const {isWordLike} of new Intl.Segmenter(locale, {granularity: 'word'}).segment(text))
    if (isWordLike) count += 1
  return count
}
