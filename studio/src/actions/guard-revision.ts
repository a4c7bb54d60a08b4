import type {Mutation} from '@sanity/client'
import type {StoredDocument} from './stored-document.ts'

/** Only a patch can ask for a revision, so a patch that changes nothing guards what follows it. */
export const guardRevision = ({_id, _rev}: StoredDocument): Mutation => ({
  patch: {id: _id, ifRevisionID: _rev, unset: ['_revision_lock_pseudo_field_']},
})
