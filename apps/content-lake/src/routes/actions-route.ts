import {performActions} from '@preop/lake'
import type {Hono} from 'hono'
import {readJson} from '../http/read-json.ts'
import type {LakeEnv, LakeServices} from '../lake-env.ts'

/** `data/actions/:dataset`: what the Studio does to drafts. */
export const addActionsRoute = (api: Hono<LakeEnv>, {lake}: LakeServices): void => {
  api.post('/data/actions/:dataset', async (context) => {
    const dataset = lake.dataset(context.req.param('dataset'))
    const body = await readJson(context.req)
    const {transactionId} = await performActions(dataset, body, context.get('identity'))
    return context.json({transactionId})
  })
}
