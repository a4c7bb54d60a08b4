type Segmenters = {readonly sentence: Intl.Segmenter; readonly word: Intl.Segmenter}

/** One costs far more to make than to use. */
const made = new Map<string, Segmenters>()

const segmentersOf = (locale: string): Segmenters => {
  const known = made.get(locale)
  if (known) return known
  const segmenters = {
    sentence: new Intl.Segmenter(locale, {granularity: 'sentence'}),
    word: new Intl.Segmenter(locale, {granularity: 'word'}),
  }
  made.set(locale, segmenters)
  return segmenters
}

/**
 * The words of each sentence of a text, by the rules of Unicode (`Intl.Segmenter`). A new line ends
 * a sentence, as headings and list points have no full stop; what has no word is none. A number is
 * a word, and so is a word with its elided article: `dell’anca`. A point before a capital ends a
 * sentence, after an abbreviation too.
 *
 * @param locale - of the text
 */
export const wordsBySentence = (text: string, locale: string): string[][] => {
  const {sentence, word} = segmentersOf(locale)
  return [...sentence.segment(text)]
    .map(({segment}) =>
      [...word.segment(segment)].flatMap((one) => (one.isWordLike ? [one.segment] : [])),
    )
    .filter((words) => words.length > 0)
}
