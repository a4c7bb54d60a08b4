import {z} from 'zod'
import type {Identity} from '../access/identity.ts'
import type {Dataset} from '../dataset.ts'
import {LakeError} from '../errors/lake-error.ts'
import {mutationError} from '../errors/mutation-error.ts'
import {isRecord} from '../is-record.ts'
import {createTransactionId} from '../mutate/create-id.ts'
import {findMalformedAttribute} from '../mutate/find-malformed-attribute.ts'
import {refuseWriter} from '../mutate/refuse-writer.ts'
import {type MutateResponse, runTransaction} from '../mutate/run-transaction.ts'
import {toPublication} from '../mutate/to-publication.ts'
import {type Action, action, actionsRequest} from './action.model.ts'
import {type KeepApproved, toMutations} from './to-mutations.ts'

const known: ReadonlySet<unknown> = new Set(action.options.map(({shape}) => shape.actionType.value))

const parseAction = (sent: unknown, index: number): Action => {
  const name = isRecord(sent) ? sent.actionType : undefined
  const refuse = (description: string) =>
    mutationError(400, index, {type: 'validationError', description})
  if (!known.has(name))
    throw refuse(`The action "${name}" is not supported by the embedded content lake`)
  const fault = findMalformedAttribute(sent)
  if (fault) throw refuse(`Malformed action "${name}": ${fault}`)
  const parsed = action.safeParse(sent)
  if (parsed.success) return parsed.data
  throw refuse(`Malformed action "${name}": ${z.prettifyError(parsed.error)}`)
}

const asActionError = (error: unknown): unknown => {
  const refusal = error instanceof LakeError ? error.body.error : undefined
  if (!(error instanceof LakeError) || !isRecord(refusal)) return error
  if (refusal.type !== 'mutationError') return error
  const {message: description} = error
  return new LakeError(
    error.status,
    description,
    {error: {...refusal, type: 'actionError', description}},
    {cause: error},
  )
}

/**
 * Performs actions, such as publishing a draft, as one transaction: all of them or none.
 *
 * @param body - `{actions, transactionId?, dryRun?}` as Sanity's clients send it
 * @throws LakeError 400 malformed or not supported, 401 or 403 not allowed, 409 conflict
 */
export const performActions = async (
  dataset: Dataset,
  body: unknown,
  identity: Identity,
): Promise<MutateResponse> => {
  try {
    refuseWriter(identity)
    const request = actionsRequest.safeParse(body)
    if (!request.success)
      throw mutationError(400, 0, {
        type: 'validationError',
        description: `Malformed actions request: ${z.prettifyError(request.error)}`,
      })
    const {actions, transactionId = createTransactionId(), dryRun = false} = request.data
    const {store, approvals} = dataset
    const keepApproved: KeepApproved = (publishedId, content) => {
      // A page that was withdrawn and is published again goes on from where it was.
      const published = store.get(publishedId) ?? store.log.lastRevision(publishedId)
      if (!published) return content
      const publication = toPublication(published, content, store, true)
      const kept = approvals?.keep(publication) ?? content
      return kept === content ? content : {...content, ...kept}
    }
    const steps = actions
      .map(parseAction)
      .map(
        (parsed, index) => (working: Parameters<typeof toMutations>[1]) =>
          toMutations(parsed, working, index, keepApproved),
      )
    return await runTransaction(dataset, {transactionId, steps, identity, options: {dryRun}})
  } catch (error) {
    throw asActionError(error)
  }
}
