import type {SearchResult} from 'minisearch'
import type {SearchHit} from './search-document.ts'

/** A document that has fewer of the query's words is about something else. */
const leastCoverage = 0.5

/**
 * Brings together what was found for each word of a query: whoever has more of the words comes
 * first, then whoever has them in the more telling places.
 */
export const rankHits = (found: readonly (readonly SearchResult[])[]): SearchHit[] => {
  const hits = new Map<string, {score: number; words: number; terms: Map<string, number>}>()
  for (const [place, results] of found.entries()) {
    for (const {id, score, terms} of results) {
      const hit = hits.get(String(id)) ?? {score: 0, words: 0, terms: new Map<string, number>()}
      hit.score += score
      hit.words += 1
      for (const term of terms) if (!hit.terms.has(term)) hit.terms.set(term, place)
      hits.set(String(id), hit)
    }
  }
  return [...hits]
    .map(([id, {score, words, terms}]) => {
      const coverage = words / found.length
      return {id, score: score * coverage ** 2, coverage, terms}
    })
    .filter(({coverage}) => coverage >= leastCoverage)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
