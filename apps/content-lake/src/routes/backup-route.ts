import {backUp, canAdminister, httpError} from '@preop/lake'
import type {Hono} from 'hono'
import {toWebStream} from '../http/to-web-stream.ts'
import type {LakeEnv, LakeServices} from '../lake-env.ts'
import {requireSignedIn} from './user-routes.ts'

/** `backup`: all that the lake holds as one archive, for `preop backup`. Not part of Sanity's API. */
export const addBackupRoute = (api: Hono<LakeEnv>, {lake}: LakeServices): void => {
  api.get('/backup', async (context) => {
    if (!canAdminister(requireSignedIn(context.get('identity'))))
      throw httpError(403, 'Only an administrator may take a backup')
    context.header('content-type', 'application/gzip')
    return context.body(toWebStream(await backUp(lake)))
  })
}
