import type {Identity} from '../access/identity.ts'
import type {Dataset} from '../dataset.ts'
import type {LakeDocument} from '../documents/lake-document.ts'
import {LakeError} from '../errors/lake-error.ts'
import {applyMutation, type Effect, type Operation} from './apply-mutation.ts'
import {checkApprovals} from './check-approvals.ts'
import {checkReferences} from './check-references.ts'
import {checkSignatures} from './check-signatures.ts'
import {checkWrite} from './check-write.ts'
import {isDraftProbe} from './is-draft-probe.ts'
import type {Mutation} from './mutation.model.ts'
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

/** The mutations of one step, given what the steps before it have left. */
export type Step = (working: WorkingCopy) => readonly Mutation[]

export type TransactionDraft = {
  readonly transactionId: string
  readonly steps: readonly Step[]
  readonly identity: Identity
  readonly options: MutateOptions
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

const writeInTurn = async (
  dataset: Dataset,
  {transactionId, steps, identity, options}: TransactionDraft,
): Promise<MutateResponse> => {
  const author = identity.id
  const {store} = dataset
  refuseUsedId(dataset, transactionId)
  const timestamp = timestampAfter(store.lastTimestamp)
  const working = new WorkingCopy(store)
  const autoGenerateArrayKeys = options.autoGenerateArrayKeys ?? false
  const effects: (Effect & {index: number})[] = []
  for (const [index, step] of steps.entries()) {
    for (const mutation of step(working)) {
      const ids =
        'selection' in mutation
          ? await selectIds(mutation.selection, working, dataset, author, index)
          : []
      const place = {transactionId, timestamp, index, autoGenerateArrayKeys, working}
      for (const effect of applyMutation(mutation, ids, place)) {
        const [before, after] = [store.get(effect.id) ?? null, working.get(effect.id)]
        if (!isDraftProbe(before, after)) checkWrite(identity, before, after, index)
        effects.push({...effect, index})
      }
    }
  }
  const changes = working.changes()
  const lastIndex = new Map(effects.map(({id, index}) => [id, index]))
  const indexOf = (id: string) => lastIndex.get(id) ?? 0
  for (const {id, before, after} of changes) checkWrite(identity, before, after, indexOf(id))
  checkSignatures(identity, changes, working, store, indexOf)
  checkApprovals(identity, changes, working, dataset, indexOf)
  checkReferences(changes, working, store, indexOf)
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
 * Writes a transaction, all of its steps or none, after those that came before it. Once the
 * promise fulfils, the transaction is on disk and every later query sees it.
 *
 * @throws LakeError 400 malformed, 403 not allowed, 409 conflict; nothing is written then
 */
export const runTransaction = (
  dataset: Dataset,
  draft: TransactionDraft,
): Promise<MutateResponse> => dataset.inTurn(() => writeInTurn(dataset, draft))
