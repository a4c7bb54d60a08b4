import {mutate} from '@preop/lake'
import type {Hono} from 'hono'
import {parseFlag} from '../http/parse-flag.ts'
import {readJson} from '../http/read-json.ts'
import type {LakeEnv, LakeServices} from '../lake-env.ts'

/** `data/mutate/:dataset`. Every visibility is honoured as `sync`, which promises the most. */
export const addMutateRoute = (api: Hono<LakeEnv>, {lake}: LakeServices): void => {
  api.post('/data/mutate/:dataset', async (context) => {
    const dataset = lake.dataset(context.req.param('dataset'))
    const flag = (name: string) => parseFlag(context.req.query(name))
    const {transactionId, results} = await mutate(
      dataset,
      await readJson(context.req),
      context.get('identity'),
      {dryRun: flag('dryRun'), autoGenerateArrayKeys: flag('autoGenerateArrayKeys')},
    )
    return context.json({
      transactionId,
      results: results.map(({id, operation, document}) => ({
        ...(flag('returnIds') ? {id} : {}),
        ...(flag('returnDocuments') ? {document} : {}),
        operation,
      })),
    })
  })
}
