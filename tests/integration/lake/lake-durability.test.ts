import {createServer} from 'node:net'
import {provideLakeFolder} from './lake-folder.ts'
import {runFailingLake, startLakeProcess} from './lake-process.ts'

const kills = 50
const writesPerLife = 4

const {clientOf, dataDir} = provideLakeFolder()

it('loses no acknowledged write when killed 50 times between writes', async () => {
  const acknowledged = new Map<string, string>()
  let count = 0
  for (let life = 0; life <= kills; life += 1) {
    const lake = await startLakeProcess(dataDir())
    const client = clientOf(lake.url)
    const kept = await client.fetch<{_id: string; _rev: string; n: number}[]>('*{_id, _rev, n}')
    const revisions = new Map(kept.map(({_id, _rev}) => [_id, _rev]))
    for (const [id, revision] of acknowledged)
      expect([id, revisions.get(id)]).toEqual([id, revision])
    const counter = kept.find(({_id}) => _id === 'counter')
    // The write that was under way at the kill may have reached the disk without an answer.
    expect([count, count + 1]).toContain(counter?.n ?? 0)
    count = counter?.n ?? 0
    if (counter) acknowledged.set('counter', counter._rev)
    if (life === kills) {
      expect(acknowledged.size).toBe(kills * writesPerLife + 1)
      expect(await lake.stop()).toBe(0)
      break
    }
    for (let write = 0; write < writesPerLife; write += 1) {
      const id = `life-${life}-${write}`
      const {transactionId} = await client.mutate(
        [
          {create: {_id: id, _type: 'written'}},
          {createIfNotExists: {_id: 'counter', _type: 'counter', n: 0}},
          {patch: {id: 'counter', inc: {n: 1}}},
        ],
        {returnDocuments: false, returnFirst: false},
      )
      acknowledged.set(id, transactionId)
      acknowledged.set('counter', transactionId)
      count += 1
    }
    const underWay = client
      .patch('counter')
      .inc({n: 1})
      .commit()
      .then(
        ({_rev}) => {
          acknowledged.set('counter', _rev)
          count += 1
        },
        () => acknowledged.delete('counter'),
      )
    await lake.kill()
    await underWay
  }
}, 300_000)

it('lets one process at a time have a data folder', async () => {
  const lake = await startLakeProcess(dataDir())
  const {code, output} = await runFailingLake({PREOP_DATA_DIR: dataDir()})
  expect(code).toBe(1)
  expect(output).toContain('is in use by another content lake')
  expect(await lake.stop()).toBe(0)
}, 30_000)

it('names a port that is taken and how to change it', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  const {code, output} = await runFailingLake({PREOP_DATA_DIR: dataDir(), LAKE_PORT: port})
  server.close()
  expect(code).toBe(1)
  expect(output).toContain(`Port ${port} is in use`)
  expect(output).toContain('LAKE_PORT')
}, 30_000)

it('lists every setting that cannot be used', async () => {
  const {code, output} = await runFailingLake({LAKE_PORT: 'many', PREOP_SITE_ORIGIN: 'here'})
  expect(code).toBe(1)
  expect(output).toContain('LAKE_PORT')
  expect(output).toContain('PREOP_SITE_ORIGIN')
}, 30_000)
