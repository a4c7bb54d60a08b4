import {isRecord} from '@preop/schema/rules'

const isTooLarge = ({status, url}: Response) =>
  status === 413 && /\/data\/(?:actions|mutate)\//.test(url)

/**
 * Why an answer of the lake refuses an edit that makes a document too large. Of that, Sanity's form
 * says nothing: it goes back to what is stored.
 */
export const refusalOf = async (response: Response): Promise<string | undefined> => {
  if (!isTooLarge(response)) return undefined
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined)
  return isRecord(body) && typeof body.message === 'string' ? body.message : 'It is too large.'
}
