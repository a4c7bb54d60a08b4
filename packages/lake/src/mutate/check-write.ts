import {findOverstep} from '../access/find-overstep.ts'
import type {Identity} from '../access/identity.ts'
import {canWrite} from '../access/permissions.ts'
import type {LakeDocument} from '../documents/lake-document.ts'
import {mutationError} from '../errors/mutation-error.ts'

const reasonOf = (
  identity: Identity,
  before: LakeDocument | null,
  after: LakeDocument | null,
): string => {
  if (identity.kind === 'anonymous') return 'nobody is signed in'
  const {role, locales} = identity
  return role === 'translator'
    ? `a translator of ${locales.join(', ') || 'no locale'} ${findOverstep(before, after, locales)}`
    : `the role "${role}" may not change documents`
}

/**
 * Refuses a change that its author may not make.
 *
 * @param index - position of the mutation in the transaction
 * @throws LakeError 403 naming the document
 */
export const checkWrite = (
  identity: Identity,
  before: LakeDocument | null,
  after: LakeDocument | null,
  index: number,
): void => {
  if (canWrite(identity, before, after)) return
  const id = (after ?? before)?._id ?? ''
  throw mutationError(403, index, {
    type: 'insufficientPermissionsError',
    id,
    permission: after === null ? 'delete' : before === null ? 'create' : 'update',
    description: `Insufficient permissions for document "${id}": ${reasonOf(identity, before, after)}`,
  })
}
