import {asRecord, asText} from '@preop/schema/rules'

/** Why the lake refused something, in its words. */
export const reasonOf = async (response: Response): Promise<string> => {
  const body: unknown = await response.json().catch(() => undefined)
  const {error, message} = asRecord(body)
  return asText(asRecord(error).description) ?? asText(message) ?? response.statusText
}
