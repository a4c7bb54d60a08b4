import {z} from 'zod'
import {actionPatch, documentInput, transactionId} from '../mutate/mutation.model.ts'

const id = z.string().min(1)
const revision = z.string().optional()
const attributes = z.looseObject({...documentInput.shape, _id: id})
/** History is never thrown away here, so asking for it is refused rather than ignored. */
const purge = z.literal(false, 'History cannot be purged in the embedded content lake').optional()

const document = 'sanity.action.document'

/** The actions this lake knows: those that the Studio and the clients take for drafts, and imports. */
export const action = z.discriminatedUnion('actionType', [
  z.strictObject({
    actionType: z.literal(`${document}.create`),
    publishedId: id,
    attributes: documentInput,
    ifExists: z.enum(['fail', 'ignore']).default('fail'),
  }),
  z.strictObject({
    actionType: z.literal(`${document}.edit`),
    draftId: id,
    publishedId: id,
    patch: actionPatch,
  }),
  z.strictObject({
    actionType: z.literal(`${document}.publish`),
    draftId: id,
    publishedId: id,
    ifDraftRevisionId: revision,
    ifPublishedRevisionId: revision,
  }),
  z.strictObject({
    actionType: z.literal(`${document}.unpublish`),
    draftId: id,
    publishedId: id,
  }),
  z.strictObject({actionType: z.literal(`${document}.discard`), draftId: id, purge}),
  z.strictObject({actionType: z.literal(`${document}.version.discard`), versionId: id, purge}),
  z.strictObject({
    actionType: z.literal(`${document}.delete`),
    publishedId: id,
    includeDrafts: z.array(id).default([]),
    purge,
  }),
  z.strictObject({
    actionType: z.literal(`${document}.replaceDraft`),
    publishedId: id,
    attributes,
  }),
  z.strictObject({
    actionType: z.literal(`${document}.version.create`),
    publishedId: id,
    document: attributes.optional(),
    baseId: id.optional(),
    versionId: id.optional(),
    ifBaseRevisionId: revision,
  }),
  z.strictObject({actionType: z.literal(`${document}.version.replace`), document: attributes}),
  // Keeps the document of a release, so that a dataset with releases can be imported whole.
  z.strictObject({
    actionType: z.literal('sanity.action.release.import'),
    releaseId: id,
    attributes,
    ifExists: z.enum(['fail', 'ignore', 'replace']).default('fail'),
  }),
])

export type Action = z.infer<typeof action>

/** The body of a request to perform actions. */
export const actionsRequest = z.object({
  actions: z.union([z.array(z.unknown()), z.unknown().transform((single) => [single])]),
  transactionId: transactionId.optional(),
  dryRun: z.boolean().optional(),
})
