import {sourceLocale} from '@preop/locales'
import {
  isStoredDocument,
  parseTransactions,
  readStaleSince,
  type StaleSince,
  type StaleUnit,
  transactionsQuery,
} from '@preop/translation'
import type {SanityClient} from '@sanity/client'
import {z} from 'zod'

/** One transaction alone may be parsed on its way. */
const answer = z.union([z.string(), z.looseObject({}).transform((one) => JSON.stringify(one))])

/**
 * Reads from the history of a published document since when some of its units are stale.
 *
 * @param client - with a token that may read the history
 * @returns by `staleUnitKey`; nothing where the history is refused or tells nothing
 * @throws Error when the lake does not answer
 */
export const readStaleDates = async (
  client: SanityClient,
  documentId: string,
  units: readonly StaleUnit[],
): Promise<ReadonlyMap<string, StaleSince>> => {
  // As stored, with its nulls: the history is worked out from it.
  const document: unknown = await client.getDocument(documentId)
  if (!isStoredDocument(document)) return new Map()
  const url = `/data/history/${client.config().dataset}/transactions/${documentId}`
  return readStaleSince({
    document,
    units,
    sourceLocale,
    readTransactions: async (range) => {
      const query = transactionsQuery(range)
      const told: unknown = await client.request<unknown>({url, query})
      return parseTransactions(answer.parse(told), documentId)
    },
  }).catch((error: unknown) => {
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 0
    if (status >= 400 && status < 500 && status !== 429) return new Map()
    throw error
  })
}
