import type {Identity} from '../access/identity.ts'
import type {Dataset} from '../dataset.ts'
import {isPublicId, toDraftId} from '../documents/document-ids.ts'
import {mutationError} from '../errors/mutation-error.ts'
import type {Change} from '../store/store.ts'
import {toPublication} from './to-publication.ts'
import type {WorkingCopy} from './working-copy.ts'

/**
 * Refuses a transaction that would put an older translation in the place of an approved one. An
 * administrator who writes a published document as such is let through, since imports and
 * restorations are theirs; one who publishes a draft is not: nobody reads all texts of a draft.
 *
 * @param indexOf - position of the last mutation that touched a document
 * @throws LakeError 409 naming document, path and locale
 */
export const checkApprovals = (
  identity: Identity,
  changes: readonly Change[],
  working: WorkingCopy,
  {store, approvals}: Dataset,
  indexOf: (id: string) => number,
): void => {
  if (!approvals) return
  const isAdministrator = identity.kind !== 'anonymous' && identity.role === 'administrator'
  for (const {id, before, after} of changes) {
    if (!after || !isPublicId(id)) continue
    const draftId = toDraftId(id)
    const isFromDraft = store.get(draftId) !== undefined && working.get(draftId) === null
    if (isAdministrator && !isFromDraft) continue
    // A page that was withdrawn and is published again goes on from where it was.
    const last = before ?? (isFromDraft ? store.log.lastRevision(id) : undefined)
    if (!last) continue
    const displaced = approvals.findDisplaced(toPublication(last, after, store, isFromDraft))
    if (displaced === undefined) continue
    throw mutationError(409, indexOf(id), {
      type: 'approvedTranslationDisplacedError',
      id,
      description: `Document "${id}" was not changed: ${displaced}`,
    })
  }
}
