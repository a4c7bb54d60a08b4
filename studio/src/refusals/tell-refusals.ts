import {refusalOf} from './refusal-of.ts'
import {refusals} from './refusals.ts'

/** `fetch` that tells what edits the lake refuses; the answer itself goes on as it is. */
export const tellRefusals =
  (through: typeof fetch): typeof fetch =>
  async (input, init) => {
    const response = await through(input, init)
    const reason = await refusalOf(response)
    if (reason !== undefined) refusals.tell(reason)
    return response
  }
