import {listUsers} from '@preop/lake'
import type {Environment} from '../environment.ts'
import {UsageError} from '../usage-error.ts'

/**
 * The names of the lake's users by id.
 *
 * @throws UsageError if the lake is not the embedded one
 */
export const readNames = ({embedded, dataDir}: Environment): ReadonlyMap<string, string> => {
  if (!embedded)
    throw new UsageError('--names is for the embedded lake; hosted Sanity keeps names itself.')
  return new Map(listUsers(dataDir).map(({id, display}) => [id, display]))
}
