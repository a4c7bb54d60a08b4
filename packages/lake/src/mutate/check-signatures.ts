import {findFalseSignature} from '../access/find-false-signature.ts'
import type {Identity} from '../access/identity.ts'
import {workType} from '../documents/is-work-in.ts'
import {mutationError} from '../errors/mutation-error.ts'
import type {Change} from '../store/store.ts'

/**
 * Refuses a transaction that would leave a translation in progress signed with a wrong name.
 * Administrators are let through: who imports or restores writes what others have signed.
 *
 * @param indexOf - position of the last mutation that touched a document
 * @throws LakeError 403 naming the document and the rule
 */
export const checkSignatures = (
  identity: Identity,
  changes: readonly Change[],
  indexOf: (id: string) => number,
): void => {
  if (identity.kind === 'anonymous' || identity.role === 'administrator') return
  for (const {id, before, after} of changes) {
    if (after?._type !== workType) continue
    const rule = findFalseSignature(before, after, identity)
    if (!rule) continue
    throw mutationError(403, indexOf(id), {
      type: 'insufficientPermissionsError',
      id,
      permission: before ? 'update' : 'create',
      description: `Insufficient permissions for document "${id}": ${rule}`,
    })
  }
}
