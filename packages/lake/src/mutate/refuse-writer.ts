import type {Identity} from '../access/identity.ts'
import {canWriteSome} from '../access/permissions.ts'
import {httpError} from '../errors/http-error.ts'
import {mutationError} from '../errors/mutation-error.ts'

/**
 * Refuses whoever may change no document at all, before anything is read.
 *
 * @throws LakeError 401 for nobody, 403 for a role without the right
 */
export const refuseWriter = (identity: Identity): void => {
  if (identity.kind === 'anonymous')
    throw httpError(401, 'Changing documents needs a token or a signed-in session')
  if (canWriteSome(identity)) return
  throw mutationError(403, 0, {
    type: 'insufficientPermissionsError',
    description: `Insufficient permissions; the role "${identity.role}" may not change documents`,
  })
}
