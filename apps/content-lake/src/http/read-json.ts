import {httpError} from '@preop/lake'

/**
 * The body of a request as JSON, whatever its content type says.
 *
 * @throws LakeError 400 when it is not JSON
 */
export const readJson = async (request: {text: () => Promise<string>}): Promise<unknown> => {
  const text = await request.text()
  try {
    const body: unknown = JSON.parse(text)
    return body
  } catch (error) {
    throw httpError(400, `The request body is not JSON (${text.length} characters received)`, {
      cause: error,
    })
  }
}
