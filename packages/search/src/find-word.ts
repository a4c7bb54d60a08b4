import type {Locale} from '@preop/locales'
import type MiniSearch from 'minisearch'
import type {Query, SearchResult} from 'minisearch'
import {languageTools} from './language-tools.ts'
import type {SearchDocument} from './search-document.ts'
import {splitCompound} from './split-compound.ts'
import {toTerms} from './to-terms.ts'

/** What a word is looked for in. */
export type WordPlaces = {
  readonly engine: MiniSearch<SearchDocument>
  /** Every term of the index, with a word that it stands for. */
  readonly vocabulary: ReadonlyMap<string, string>
  readonly locale: Locale
}

type FoundWord = {
  readonly results: readonly SearchResult[]
  /** The known word that was taken instead, if the given one is not known. */
  readonly correction?: string
}

const shortestPrefix = 2
const shortestPart = 4
const mostCompounds = 50

const anyOf = (queries: readonly Query[]): Query => ({combineWith: 'OR', queries: [...queries]})

const weighted = (terms: readonly string[], weight: number, prefix = false): Query => ({
  queries: [...terms],
  prefix: (term) => prefix && term.length >= shortestPrefix,
  boostTerm: () => weight,
})

/** Slips that are forgiven in a word: none in short ones, where each makes another word. */
const forgiven = (term: string) => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2)

/** Terms that hold another somewhere after their start: `ersatz` in `kniegelenkersatz`. */
const compoundsWith = (terms: readonly string[], vocabulary: ReadonlyMap<string, string>) =>
  [...vocabulary.keys()]
    .filter((known) => terms.some((term) => term.length >= shortestPart && known.indexOf(term) > 0))
    .slice(0, mostCompounds)

/** Two words that are one in the text: `gall bladder`. */
const joined = (word: string, [before, after]: readonly (string | undefined)[], locale: Locale) =>
  [before && before + word, after && word + after].flatMap((both) =>
    both ? toTerms(both, locale) : [],
  )

/**
 * Looks for one word: as it is, at the start of others, written as one with its neighbours, inside
 * compounds. Only where nothing is found so, it is taken apart, and then for a slip of the keyboard.
 */
export const findWord = (
  {engine, vocabulary, locale}: WordPlaces,
  word: string,
  neighbours: readonly (string | undefined)[],
): FoundWord => {
  const terms = toTerms(word, locale)
  const inCompounds = languageTools(locale).compounds ? compoundsWith(terms, vocabulary) : []
  const results = engine.search(
    anyOf([
      weighted(terms, 1, true),
      weighted(joined(word, neighbours, locale), 1, true),
      weighted(inCompounds, 0.5),
    ]),
  )
  if (results.length > 0) return {results}

  const apart = splitCompound(word, vocabulary, locale)
  const inParts = engine.search(
    anyOf(
      apart.map((parts) => ({
        combineWith: 'AND',
        queries: parts.map((part) => anyOf([weighted(toTerms(part, locale), 0.7)])),
      })),
    ),
  )
  if (inParts.length > 0) return {results: inParts}

  const slips = engine.search({queries: [...terms], fuzzy: forgiven, combineWith: 'OR'})
  const correction = vocabulary.get(slips[0]?.terms[0] ?? '')
  return {results: slips, ...(correction ? {correction} : {})}
}
