import type {Hono} from 'hono'
import type {LakeEnv, LakeServices} from '../lake-env.ts'

/** `/healthz`: 200 only when every store is open. Shows counts, never content. */
export const addHealthRoute = (app: Hono<LakeEnv>, {lake, counter}: LakeServices): void => {
  app.get('/healthz', (context) => {
    if (!lake.isReady()) return context.json({status: 'unavailable'}, 503)
    const datasets = lake.datasetNames().map((name) => {
      const {store} = lake.dataset(name)
      return {name, documents: store.size, lastTransaction: store.lastTransaction}
    })
    return context.json({
      status: 'ok',
      projectId: lake.projectId,
      node: process.version,
      datasets,
      requests: counter.counts(),
    })
  })
}
