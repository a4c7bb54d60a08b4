import {asRecord, asRecords, type PlainDocument, type PlainRecord} from '@preop/schema/rules'
import type {QueryEndpoint} from './query-endpoint.ts'
import {reasonOf} from './reason-of.ts'

const isDocument = (value: PlainRecord): value is PlainDocument =>
  typeof value._id === 'string' && typeof value._type === 'string'

/**
 * Asks the lake for documents, published ones and drafts. Not through Sanity's client, which a
 * worker would have to load once more.
 *
 * @throws Error when the lake does not answer or refuses
 */
export const fetchQuery = async (
  {url, headers}: QueryEndpoint,
  query: string,
  params: PlainRecord,
): Promise<PlainDocument[]> => {
  const response = await fetch(`${url}?perspective=raw`, {
    method: 'POST',
    headers: {...headers, 'content-type': 'application/json'},
    credentials: 'include',
    body: JSON.stringify({query, params}),
  }).catch((cause: unknown) => {
    throw new Error('The content lake does not answer.', {cause})
  })
  if (!response.ok)
    throw new Error(`The content lake answered ${response.status}: ${await reasonOf(response)}`)
  const {result}: PlainRecord = asRecord(await response.json())
  return asRecords(result).filter(isDocument)
}
