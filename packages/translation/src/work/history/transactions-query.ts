import type {HistoryRange} from './read-stale-since.ts'

/**
 * How Sanity's history API is asked for the transactions of a document, the newest first, with what
 * each changed as Mendoza patches and nothing else: for `/data/history/<dataset>/transactions/<id>`.
 */
export const transactionsQuery = ({
  toTransaction,
  limit,
}: Pick<HistoryRange, 'toTransaction' | 'limit'>): Record<string, string> => ({
  toTransaction,
  limit: String(limit),
  reverse: 'true',
  effectFormat: 'mendoza',
  excludeContent: 'true',
  excludeMutations: 'true',
  includeIdentifiedDocumentsOnly: 'true',
})
