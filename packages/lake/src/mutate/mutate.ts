import {z} from 'zod'
import type {Identity} from '../access/identity.ts'
import type {Dataset} from '../dataset.ts'
import {LakeError} from '../errors/lake-error.ts'
import {createTransactionId} from './create-id.ts'
import {mutateRequest} from './mutation.model.ts'
import {parseMutation} from './parse-mutation.ts'
import {refuseWriter} from './refuse-writer.ts'
import {type MutateOptions, type MutateResponse, runTransaction} from './run-transaction.ts'

const parseRequest = (body: unknown): z.infer<typeof mutateRequest> => {
  const parsed = mutateRequest.safeParse(body)
  if (parsed.success) return parsed.data
  throw new LakeError(400, 'Malformed mutation request', {
    error: {
      type: 'validationError',
      description: `Malformed mutation request: ${z.prettifyError(parsed.error)}`,
    },
  })
}

/**
 * Applies a transaction: all of its mutations or none. Once the promise fulfils, the transaction
 * is on disk and every later query sees it.
 *
 * @param body - `{mutations, transactionId?}` as Sanity's clients send it
 * @throws LakeError 400 malformed, 401 or 403 not allowed, 409 conflict; nothing is written then
 */
export const mutate = async (
  dataset: Dataset,
  body: unknown,
  identity: Identity,
  options: MutateOptions = {},
): Promise<MutateResponse> => {
  refuseWriter(identity)
  const {mutations, transactionId = createTransactionId()} = parseRequest(body)
  const steps = mutations.map(parseMutation).map((mutation) => () => [mutation])
  return runTransaction(dataset, {transactionId, steps, identity, options})
}
