import type {ContentMutation, ContentPatch, StoredDocument} from './content-mutation.types.ts'

/** What to write into one version of a document; nothing where it is left as it is. */
export type VersionPatch = Omit<ContentPatch, 'id' | 'ifRevisionID'>

const guarded = (
  {_id, _rev}: StoredDocument,
  patch: VersionPatch | undefined,
): ContentMutation => ({
  patch: {
    id: _id,
    ifRevisionID: _rev,
    // A patch that changes nothing still asks for the revision.
    ...(patch ?? {unset: ['_revision_lock_pseudo_field_']}),
  },
})

/**
 * Mutations that change a published document and its draft, guarded by the revisions of both. Where
 * there is no draft, making one and taking it away again is refused once somebody has begun one:
 * it would hold the text from before, and the next publish would bring that back.
 */
export const guardVersions = (
  published: StoredDocument,
  draft: StoredDocument | undefined,
  patchOf: (version: StoredDocument) => VersionPatch | undefined,
): ContentMutation[] => {
  const draftId = `drafts.${published._id}`
  return [
    guarded(published, patchOf(published)),
    ...(draft
      ? [guarded(draft, patchOf(draft))]
      : [{create: {_id: draftId, _type: published._type}}, {delete: {id: draftId}}]),
  ]
}
