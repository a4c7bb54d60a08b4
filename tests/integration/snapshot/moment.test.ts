import {jest} from '@jest/globals'
import {openSnapshot, takeSnapshot} from '@preop/content'
import {expandSample, sampleDir} from '@preop/sample'
import {startSeededLake} from '../../support/seeded-lake.ts'
import {startForwarder} from './forwarder.ts'

jest.setTimeout(60_000)

const pages = 3
const people = Array.from({length: pages * 200}, (_, index) => ({
  _id: `person-${String(index).padStart(4, '0')}`,
  _type: 'person',
  name: 'version 0',
}))
const first = 'person-0000'
const last = `person-${String(people.length - 1).padStart(4, '0')}`

/** Both are changed in one transaction, so a reader of one moment always sees them alike. */
const namesIn = async (path: string) => {
  const snapshot = openSnapshot(path)
  const names = [await snapshot.byId('person', first), await snapshot.byId('person', last)]
  snapshot.close()
  return names.map((person) => person?.name)
}

describe('a snapshot taken while somebody publishes', () => {
  it('is of one moment, or says why there is none', async () => {
    const lake = await startSeededLake(expandSample(sampleDir), people)
    const writing = new AbortController()
    let version = 0
    const publish = async (pause: number) => {
      while (!writing.signal.aborted) {
        version += 1
        const set = {name: `version ${version}`}
        await lake.writer.mutate([{patch: {id: first, set}}, {patch: {id: last, set}}])
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
    try {
      const busy = publish(1)
      const refused = await takeSnapshot(lake.client, lake.snapshotPath).catch(
        (error: unknown) => error,
      )
      writing.abort()
      await busy
      if (refused instanceof Error) {
        expect(refused.message).toMatch(/content changed during each of 5 readings/)
      } else {
        const [one, other] = await namesIn(lake.snapshotPath)
        expect(one).toBe(other)
      }
      const quiet = await takeSnapshot(lake.client, lake.snapshotPath)
      expect(quiet.documents).toBe(people.length + expandSample(sampleDir).length)
      expect(await namesIn(lake.snapshotPath)).toEqual([`version ${version}`, `version ${version}`])
    } finally {
      await lake.stop()
    }
  })

  it('notices a change between two pages and reads them again', async () => {
    const lake = await startSeededLake(expandSample(sampleDir), people)
    const between = await startForwarder(lake.url, async (answered) => {
      if (answered !== 2) return
      const set = {name: 'later'}
      await lake.writer.mutate([{patch: {id: first, set}}, {patch: {id: last, set}}])
    })
    try {
      const client = lake.client.withConfig({apiHost: between.url})
      await takeSnapshot(client, lake.snapshotPath)
      expect(await namesIn(lake.snapshotPath)).toEqual(['later', 'later'])
      expect((await lake.requests()).query).toBe(2 * (pages + 1) + 3)
    } finally {
      await between.stop()
      await lake.stop()
    }
  })
})
