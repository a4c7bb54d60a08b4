import {collectStrongReferences} from '../documents/collect-strong-references.ts'
import {mutationError} from '../errors/mutation-error.ts'
import type {Change, Store} from '../store/store.ts'
import type {WorkingCopy} from './working-copy.ts'

/**
 * Refuses a transaction that would leave a strong reference pointing at nothing. Checked once at
 * its end, so that documents of one transaction may refer to each other in any order.
 *
 * @param indexOf - position of the last mutation that touched a document
 * @throws LakeError 409 naming both documents
 */
export const checkReferences = (
  changes: readonly Change[],
  working: WorkingCopy,
  store: Store,
  indexOf: (id: string) => number,
): void => {
  for (const {id, after} of changes) {
    for (const target of after ? collectStrongReferences(after) : []) {
      if (working.get(target)) continue
      throw mutationError(409, indexOf(id), {
        type: 'documentReferenceDoesNotExistError',
        id,
        referenceID: target,
        description: `Document "${id}" references nonexistent document "${target}"`,
      })
    }
    if (after) continue
    const referrers = store
      .referrersOf(id)
      .filter((source) => collectStrongReferences(working.get(source)).has(id))
    if (referrers.length === 0) continue
    throw mutationError(409, indexOf(id), {
      type: 'documentHasExistingReferencesError',
      id,
      referencingIDs: referrers,
      description: `Document "${id}" cannot be deleted as there are references to it from "${referrers.join('", "')}"`,
    })
  }
}
