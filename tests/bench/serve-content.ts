import {join} from 'node:path'
import {createContentClient, takeSnapshot} from '@preop/content'
import {startLake} from '@preop/content-lake'
import type {SampleDocument} from '@preop/sample'
import {z} from 'zod'
import {toTransactions} from './to-transactions.ts'

const health = z.object({requests: z.record(z.string(), z.number())})

/**
 * Puts documents into a lake of their own and takes a snapshot from it over HTTP.
 *
 * @param folder - for the lake's data and the snapshot
 * @returns `requests` counts what the lake was asked since the snapshot began
 */
export const serveContent = async (documents: readonly SampleDocument[], folder: string) => {
  const lake = await startLake({port: 0, dataDir: join(folder, 'lake')})
  const address = {projectId: 'preop', dataset: 'production', apiHost: lake.url}
  const writer = createContentClient({...address, token: lake.adminToken})
  for (const batch of toTransactions(documents))
    await writer.mutate(
      batch.map((document) => ({createOrReplace: document})),
      {returnDocuments: false},
    )
  const countRequests = async () => {
    const response = await fetch(`${lake.url}/healthz`)
    const {requests} = health.parse(await response.json())
    return Object.values(requests).reduce((sum, count) => sum + count, 0)
  }
  const before = await countRequests()
  const snapshotPath = join(folder, 'snapshot.db')
  await takeSnapshot(createContentClient(address), snapshotPath)
  return {
    snapshotPath,
    requests: async () => (await countRequests()) - before,
    close: lake.close,
  }
}
