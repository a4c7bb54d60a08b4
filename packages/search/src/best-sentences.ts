import type {Locale} from '@preop/locales'
import {splitWords} from './split-words.ts'
import {toTerms} from './to-terms.ts'

const roomFor = 240

const answered = (text: string, locale: Locale, terms: ReadonlyMap<string, number>) => {
  const found = splitWords(text).flatMap(({word}) => toTerms(word, locale))
  return new Set(found.flatMap((term) => terms.get(term) ?? [])).size
}

/**
 * What to show of texts that were found: the text that answers most of the query, and of it the
 * sentence that does, with those after it as long as there is room. A sentence is never cut: half of
 * one may say the opposite.
 *
 * @param texts - the first of equals is taken, so the most general stands first
 * @returns undefined if there is no text
 */
export const bestSentences = <Text extends {readonly text: string}>(
  texts: readonly Text[],
  locale: Locale,
  terms: ReadonlyMap<string, number>,
): Text | undefined => {
  const rated = texts.map((text) => ({text, rating: answered(text.text, locale, terms)}))
  const best = rated.reduce<(typeof rated)[number] | undefined>(
    (one, other) => (one && one.rating >= other.rating ? one : other),
    undefined,
  )
  if (!best) return undefined
  const sentences = [
    ...new Intl.Segmenter(locale, {granularity: 'sentence'}).segment(best.text.text),
  ].map(({segment}) => segment)
  const ratings = sentences.map((sentence) => answered(sentence, locale, terms))
  const first = ratings.indexOf(Math.max(...ratings))
  let shown = sentences[first] ?? ''
  for (const next of sentences.slice(first + 1)) {
    if (shown.length + next.length > roomFor) break
    shown += next
  }
  return {...best.text, text: shown.trim()}
}
