import type {Identity} from '../access/identity.ts'
import {canWriteSome} from '../access/permissions.ts'
import {mutationError} from '../errors/mutation-error.ts'
import {noSessionError} from '../errors/no-session-error.ts'

/**
 * Refuses whoever may change no document at all, before anything is read.
 *
 * @throws LakeError 401 for nobody, 403 for a role without the right
 */
export const refuseWriter = (identity: Identity): void => {
  if (identity.kind === 'anonymous')
    throw noSessionError('Changing documents needs a token or a signed-in session')
  if (canWriteSome(identity)) return
  throw mutationError(403, 0, {
    type: 'insufficientPermissionsError',
    description: `Insufficient permissions; the role "${identity.role}" may not change documents`,
  })
}
