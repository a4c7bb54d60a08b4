/** What is found by words of a document, the more telling the heavier. */
export const fieldWeights = {
  title: 8,
  names: 8,
  conditions: 4,
  topics: 3,
  summary: 2.5,
  headings: 1.5,
  body: 1,
} as const

export type SearchField = keyof typeof fieldWeights

/** One document in one language; a field that it lacks is left out. */
export type SearchDocument = {
  readonly id: string
  readonly fields: Readonly<Partial<Record<SearchField, string>>>
}

/** A document that a query found. */
export type SearchHit = {
  readonly id: string
  readonly score: number
  /** How many of the query's words were found in it, from 0 to 1. */
  readonly coverage: number
  /** The terms that were found in it, with the place of the query's word that each answers. */
  readonly terms: ReadonlyMap<string, number>
}

export type SearchAnswer = {
  /** The best first. */
  readonly hits: readonly SearchHit[]
  /** The query with words that are known in place of those that are not. */
  readonly corrected?: string
}
