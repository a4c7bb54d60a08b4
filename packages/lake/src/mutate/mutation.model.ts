import {z} from 'zod'

const values = z.record(z.string(), z.unknown())
const amounts = z.record(z.string(), z.number())

const items = z.array(z.unknown())
const insert = z.union(
  [
    z.strictObject({before: z.string(), items}),
    z.strictObject({after: z.string(), items}),
    z.strictObject({replace: z.string(), items}),
  ],
  'insert must have items, and one path as before, after or replace',
)

const operations = {
  set: values.optional(),
  setIfMissing: values.optional(),
  unset: z.array(z.string()).optional(),
  inc: amounts.optional(),
  dec: amounts.optional(),
  insert: insert.optional(),
  diffMatchPatch: z.record(z.string(), z.string()).optional(),
}

export const documentInput = z.looseObject({_id: z.string().optional(), _type: z.string().min(1)})
const byId = {id: z.string()}
const byQuery = {query: z.string(), params: values.optional()}

/** One schema a mutation; each mutation is an object with one of these as its only key. */
export const mutationSchemas = {
  create: documentInput,
  createOrReplace: documentInput,
  createIfNotExists: documentInput,
  delete: z.strictObject(byId),
  patch: z.strictObject({...byId, ...operations, ifRevisionID: z.string().optional()}),
} as const

/** A patch inside an action, which names its document itself. */
export const actionPatch = z.strictObject({...operations, ifRevisionID: z.string().optional()})

/** What deletions and patches look like when a query instead of an id says what they are for. */
export const queryMutationSchemas = {
  delete: z.strictObject(byQuery),
  patch: z.strictObject({...byQuery, ...operations}),
} as const

export type MutationKind = keyof typeof mutationSchemas

export type DocumentInput = z.infer<typeof documentInput>
export type PatchOperations = z.infer<z.ZodObject<typeof operations>>
export type Selection = {id: string} | {query: string; params: Record<string, unknown>}

export type Mutation =
  | {kind: 'create' | 'createOrReplace' | 'createIfNotExists'; document: DocumentInput}
  | {kind: 'delete'; selection: Selection}
  | {
      kind: 'patch'
      selection: Selection
      ifRevisionID?: string | undefined
      operations: PatchOperations
    }

export const transactionId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/, 'is no valid transaction id')

/** The body of a request to change documents. */
export const mutateRequest = z.strictObject({
  mutations: z.array(z.unknown()),
  transactionId: transactionId.optional(),
})
