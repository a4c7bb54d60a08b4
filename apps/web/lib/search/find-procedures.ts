import {type Locale, sourceLocale} from '@preop/locales'
import type {SearchHit} from '@preop/search'
import type {SearchLibrary} from './search-library.ts'

/** A procedure that was found, and the language whose words found it. */
export type FoundProcedure = {readonly hit: SearchHit; readonly library: SearchLibrary}

type FoundProcedures = {
  readonly found: readonly FoundProcedure[]
  readonly corrected?: string
}

/** The best find of each procedure; of equals the one in the language that others fall back to. */
const bestOfEach = (found: readonly FoundProcedure[]) => {
  const best = new Map<string, FoundProcedure>()
  for (const one of found) {
    const other = best.get(one.hit.id)
    if (!other || rate(one) > rate(other)) best.set(one.hit.id, one)
  }
  return [...best.values()].sort((a, b) => rate(b) - rate(a))
}

const rate = ({hit, library}: FoundProcedure) =>
  hit.score * (library.locale === sourceLocale ? 1.5 : 1)

/**
 * Looks for procedures: first in the reader's language, then in the others. What was found in
 * another language follows if the page is not there in the reader's own, or if nothing in the
 * reader's own answers as many words of the query.
 *
 * @param isTranslated - whether a procedure is there in the reader's language
 */
export const findProcedures = (
  query: string,
  locale: Locale,
  libraries: ReadonlyMap<Locale, SearchLibrary>,
  isTranslated: (id: string) => boolean,
): FoundProcedures => {
  const found = [...libraries.values()].map((library) => ({
    library,
    answer: library.procedures.search(query),
  }))
  const own = found
    .filter(({library}) => library.locale === locale)
    .flatMap(({library, answer}) => answer.hits.map((hit) => ({hit, library})))
  const known = new Set(own.map(({hit}) => hit.id))
  const covered = Math.max(0, ...own.map(({hit}) => hit.coverage))
  const others = found
    .filter(({library}) => library.locale !== locale)
    .flatMap(({library, answer}) => answer.hits.map((hit) => ({hit, library})))
    .filter(({hit}) => !known.has(hit.id))
    .filter(({hit}) => !isTranslated(hit.id) || hit.coverage > covered)
  const corrected = found.find(({library}) => library.locale === locale)?.answer.corrected
  return {
    found: [...own, ...bestOfEach(others)],
    ...(corrected && own.length > 0 ? {corrected} : {}),
  }
}
