import {z} from 'zod'
import type {Identity} from '../access/identity.ts'
import {canWriteSome} from '../access/permissions.ts'
import type {Dataset} from '../dataset.ts'
import type {LakeDocument} from '../documents/lake-document.ts'
import {httpError} from '../errors/http-error.ts'
import {LakeError} from '../errors/lake-error.ts'
import {mutationError} from '../errors/mutation-error.ts'
import {applyMutation, type Effect, type Operation} from './apply-mutation.ts'
import {checkReferences} from './check-references.ts'
import {checkWrite} from './check-write.ts'
import {createTransactionId} from './create-id.ts'
import {type Mutation, mutateRequest} from './mutation.model.ts'
import {parseMutation} from './parse-mutation.ts'
import {selectIds} from './select-ids.ts'
import {WorkingCopy} from './working-copy.ts'

export type MutateOptions = {
  readonly dryRun?: boolean
  readonly autoGenerateArrayKeys?: boolean
}

export type MutateResult = {
  readonly id: string
  readonly operation: Operation
  /** The document after the whole transaction; null once deleted. */
  readonly document: LakeDocument | null
}

export type MutateResponse = {
  readonly transactionId: string
  readonly results: readonly MutateResult[]
}

type Draft = {
  readonly transactionId: string
  readonly mutations: readonly Mutation[]
  readonly identity: Identity
  readonly options: MutateOptions
}

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

const refuseWriter = (identity: Identity): void => {
  if (identity.kind === 'anonymous')
    throw httpError(401, 'Changing documents needs a token or a signed-in session')
  if (canWriteSome(identity)) return
  throw mutationError(403, 0, {
    type: 'insufficientPermissionsError',
    description: `Insufficient permissions; the role "${identity.role}" may not change documents`,
  })
}

const refuseUsedId = ({store}: Dataset, transactionId: string): void => {
  if (!store.hasTransaction(transactionId)) return
  throw new LakeError(409, 'Transaction id already used', {
    error: {
      type: 'mutationError',
      description: `A transaction with the ID "${transactionId}" already exists`,
      items: [],
    },
  })
}

/** Clocks can step back; the times in a log that goes forward must not. */
const timestampAfter = (last: string | null): string => {
  const now = new Date().toISOString()
  return last && last > now ? last : now
}

const writeInTurn = async (dataset: Dataset, draft: Draft): Promise<MutateResponse> => {
  const {transactionId, mutations, identity, options} = draft
  const author = identity.id
  const {store} = dataset
  refuseUsedId(dataset, transactionId)
  const timestamp = timestampAfter(store.lastTimestamp)
  const working = new WorkingCopy(store)
  const autoGenerateArrayKeys = options.autoGenerateArrayKeys ?? false
  const effects: (Effect & {index: number})[] = []
  for (const [index, mutation] of mutations.entries()) {
    const ids =
      'selection' in mutation
        ? await selectIds(mutation.selection, working, dataset, author, index)
        : []
    const step = {transactionId, timestamp, index, autoGenerateArrayKeys, working}
    for (const effect of applyMutation(mutation, ids, step)) {
      checkWrite(identity, store.get(effect.id) ?? null, working.get(effect.id), index)
      effects.push({...effect, index})
    }
  }
  const changes = working.changes()
  const lastIndex = new Map(effects.map(({id, index}) => [id, index]))
  checkReferences(changes, working, store, (id) => lastIndex.get(id) ?? 0)
  if (!options.dryRun)
    store.commit({
      id: transactionId,
      timestamp,
      author,
      mutations: effects.map(({mutation}) => mutation),
      changes,
    })
  const results = effects.map(({id, operation}) => ({id, operation, document: working.get(id)}))
  return {transactionId, results}
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
  const parsed = mutations.map(parseMutation)
  const draft = {transactionId, mutations: parsed, identity, options}
  return dataset.inTurn(() => writeInTurn(dataset, draft))
}
