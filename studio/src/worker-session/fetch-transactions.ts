import {
  type HistoryRange,
  type PastTransaction,
  parseTransactions,
  transactionsQuery,
} from '@preop/translation'
import type {LakeEndpoint} from './lake-endpoint.ts'
import {reasonOf} from './reason-of.ts'

/** The lake does not answer, or not at the moment: what was asked may be asked again later. */
export class LakeAway extends Error {}

/**
 * Asks the lake what happened to a document, the newest first.
 *
 * @throws LakeAway when it does not answer, another Error when it refuses or tells no history
 */
export const fetchTransactions = async (
  {history, headers}: Pick<LakeEndpoint, 'history' | 'headers'>,
  {documentId, ...range}: HistoryRange,
): Promise<readonly PastTransaction[]> => {
  const params = new URLSearchParams(transactionsQuery(range))
  const response = await fetch(`${history}/${encodeURIComponent(documentId)}?${params}`, {
    headers,
    credentials: 'include',
  }).catch((cause: unknown) => {
    throw new LakeAway('The content lake does not answer.', {cause})
  })
  if (response.ok) return parseTransactions(await response.text(), documentId)
  const said = `The content lake answered ${response.status} when asked for the history of "${documentId}": ${await reasonOf(response)}`
  throw response.status === 429 || response.status >= 500 ? new LakeAway(said) : new Error(said)
}
