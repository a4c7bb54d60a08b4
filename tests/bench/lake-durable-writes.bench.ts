import {join} from 'node:path'
import {createContentClient} from '@preop/content'
import {startLake} from '@preop/content-lake'
import {toFigure} from './figure.ts'
import {rateOf} from './rate-of.ts'
import {sideBySide} from './side-by-side.ts'
import type {Bench} from './workshop.ts'

const seconds = 2
const rounds = 3

/**
 * Writes of one small document over HTTP, each acknowledged before the next is sent. The disk sets
 * the pace: an answer waits until the write would survive a power cut.
 */
export const benchLakeDurableWrites: Bench = async ({folder, signal, later}) => {
  const lake = await startLake({port: 0, dataDir: join(folder, 'writes')})
  later(lake.close)
  const client = createContentClient({
    projectId: 'preop',
    dataset: 'production',
    apiHost: lake.url,
    token: lake.adminToken,
  })
  const write = (call: number) =>
    client.mutate([{createOrReplace: {_id: `written-${call}`, _type: 'written', call}}], {
      returnDocuments: false,
      returnFirst: false,
    })
  const rate = await sideBySide({rounds, signal}, () => rateOf(write, seconds))
  return [toFigure({id: 'lake.durableWrites', unit: 'writes/s', ...rate})]
}
