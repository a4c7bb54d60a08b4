import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createContentClient} from '@preop/content'
import {startLake} from '@preop/content-lake'
import {z} from 'zod'

const health = z.object({requests: z.record(z.string(), z.number())})

export type SeedDocument = {readonly _id: string; readonly _type: string}

const batchSize = 20

const batches = (documents: readonly SeedDocument[]) =>
  Array.from({length: Math.ceil(documents.length / batchSize)}, (_, index) =>
    documents.slice(index * batchSize, (index + 1) * batchSize),
  )

/**
 * A real lake on a free port with documents in it.
 *
 * @param more - documents that may refer to the others; written in several transactions, since the
 *   lake takes 16 MB in one
 * @returns `client` has no token, `writer` has the operator's; `requests` asks the lake over HTTP
 *   how often its content API was called; `folder` is deleted by `stop`
 */
export const startSeededLake = async (
  documents: readonly SeedDocument[],
  more: readonly SeedDocument[] = [],
) => {
  const folder = mkdtempSync(join(tmpdir(), 'preop-seeded-'))
  const lake = await startLake({port: 0, dataDir: join(folder, 'lake'), logLevel: 'silent'})
  const address = {projectId: 'preop', dataset: 'production', apiHost: lake.url}
  const writer = createContentClient({...address, token: lake.adminToken})
  const stop = async () => {
    await lake.close()
    rmSync(folder, {recursive: true, force: true})
  }
  try {
    for (const batch of [documents, ...batches(more)].filter(({length}) => length > 0)) {
      await writer.mutate(batch.map((document) => ({createOrReplace: document})))
    }
  } catch (error) {
    await stop()
    throw error
  }
  return {
    url: lake.url,
    folder,
    snapshotPath: join(folder, 'snapshot.db'),
    client: createContentClient(address),
    writer,
    requests: async () => {
      const response = await fetch(`${lake.url}/healthz`)
      return health.parse(await response.json()).requests
    },
    stop,
  }
}

export type SeededLake = Awaited<ReturnType<typeof startSeededLake>>
