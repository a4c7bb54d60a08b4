import {httpError} from '@preop/lake'
import type {Hono} from 'hono'
import {parseFlag} from '../http/parse-flag.ts'
import type {LakeEnv, LakeServices} from '../lake-env.ts'
import {requireSignedIn} from './user-routes.ts'

/**
 * `data/references/:dataset/documents/:id/to`: which documents of other datasets refer to one. The
 * Studio asks before it unpublishes or deletes, and finds those of the same dataset by itself.
 */
export const addReferencesRoute = (api: Hono<LakeEnv>, {lake}: LakeServices): void => {
  api.get('/data/references/:dataset/documents/:id/to', (context) => {
    requireSignedIn(context.get('identity'))
    lake.dataset(context.req.param('dataset'))
    if (!parseFlag(context.req.query('excludeInternalReferences')))
      throw httpError(
        501,
        'data/references is not supported by the embedded content lake for references inside a dataset. Query for references(id) instead.',
      )
    // References from one dataset into another have no meaning here, so there are none.
    return context.json({totalCount: 0, references: []})
  })
}
