/** What a reader asks the search page. */
export type SearchRequest = {
  readonly query: string
  /** Whether more was asked than is looked for. */
  readonly cut: boolean
  /** Ids of documents, as the form gave them. */
  readonly bodyRegion: string
  readonly specialty: string
}

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>

/** Longer than any name of a procedure; what is longer was pasted by mistake. */
export const longestQuery = 100

/** Spaces, control characters and those that turn the direction of text around. */
const unseen = /[\p{Control}\p{Format}\p{Separator}]+/gu

const first = (value: string | readonly string[] | undefined): string =>
  (typeof value === 'string' ? value : value?.[0]) ?? ''

/**
 * Reads the parameters of the search page's address, whatever they hold. Of several of one name the
 * first counts.
 */
export const toSearchRequest = (parameters: Parameters): SearchRequest => {
  const asked = [...first(parameters.q).toWellFormed().normalize('NFC').replace(unseen, ' ').trim()]
  return {
    query: asked.slice(0, longestQuery).join('').trim(),
    cut: asked.length > longestQuery,
    bodyRegion: first(parameters.bodyRegion),
    specialty: first(parameters.specialty),
  }
}
