import type {Locale} from '@preop/locales'
import MiniSearch from 'minisearch'
import {findWord} from './find-word.ts'
import {nearestWords} from './nearest-words.ts'
import {rankHits} from './rank-hits.ts'
import {fieldWeights, type SearchAnswer, type SearchDocument} from './search-document.ts'
import {splitWords} from './split-words.ts'
import {toTerms} from './to-terms.ts'

/** Documents of one language, to be searched. */
export type SearchIndex = {
  readonly locale: Locale
  /** Never throws, whatever was typed. */
  search(query: string): SearchAnswer
  /**
   * Words of titles and names that look like what was typed, the most alike first: for who found
   * nothing. Never throws.
   */
  nearest(query: string): string[]
}

/** More to choose from than this nobody reads. */
const mostNearest = 3

/** Words beyond this many are not looked for. */
const mostWords = 12

const fields = Object.keys(fieldWeights)

/** The server answers others between the documents: building an index takes a while. */
const pause = () => new Promise<void>((resolve) => setImmediate(resolve))

/**
 * Builds the index of one language over MiniSearch.
 *
 * @param documents - each with an id of its own
 */
export const createSearchIndex = async (
  locale: Locale,
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
): Promise<SearchIndex> => {
  const engine = new MiniSearch<SearchDocument>({
    fields,
    extractField: (document, name) =>
      name === 'id' ? document.id : (new Map(Object.entries(document.fields)).get(name) ?? ''),
    tokenize: (text) => splitWords(text).map(({word}) => word),
    processTerm: (word) => {
      const terms = toTerms(word, locale)
      for (const term of terms) if (!vocabulary.has(term)) vocabulary.set(term, word.toLowerCase())
      return [...terms]
    },
    searchOptions: {boost: fieldWeights, tokenize: (term) => [term], processTerm: (term) => term},
  })
  const vocabulary = new Map<string, string>()
  const named = new Set<string>()
  for await (const document of documents) {
    engine.add(document)
    for (const text of [document.fields.title, document.fields.names])
      for (const {word} of splitWords(text ?? ''))
        if (toTerms(word, locale).length > 0) named.add(word.toLocaleLowerCase(locale))
    await pause()
  }

  const search = (query: string): SearchAnswer => {
    const words = splitWords(query).map(({word}) => word)
    const telling = words.filter((word) => toTerms(word, locale).length > 0).slice(0, mostWords)
    const found = telling.map((word, place) =>
      findWord({engine, vocabulary, locale}, word, [telling[place - 1], telling[place + 1]]),
    )
    const corrections = new Map(
      found.flatMap(({correction}, place) =>
        correction ? [[telling[place] ?? '', correction] as const] : [],
      ),
    )
    const corrected = words.map((word) => corrections.get(word) ?? word).join(' ')
    return {
      hits: rankHits(found.map(({results}) => results)),
      ...(corrections.size > 0 ? {corrected} : {}),
    }
  }
  const nearest = (query: string) => {
    const words = splitWords(query).map(({word}) => word)
    return nearestWords(words.slice(0, mostWords), named, mostNearest)
  }
  return {locale, search, nearest}
}
