import {setTimeout as sleep} from 'node:timers/promises'
import {jest} from '@jest/globals'
import {type EventReader, readEvents, readSocket, type SentEvent} from './event-reader.ts'
import {type LakeUnderTest, startTestLake} from './lake-harness.ts'

jest.setTimeout(120_000)

const ids = ['chain1', 'chain2', 'drafts.chain1']
const writers = 20
const commits = 1000
/** So much text that a listener which does not read falls behind what the lake keeps for it. */
const filling = 'x'.repeat(30_000)

let lake: LakeUnderTest
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

const headers = () => ({authorization: `Bearer ${lake.running.adminToken}`})

const listenUrl = (includeResult = 'false') => {
  const query = `*[_id in ${JSON.stringify(ids)}]`
  const flags = {includeResult, includeAllVersions: 'true', enableResume: 'true'}
  return `${lake.running.url}/v2025-02-19/data/listen/production?${new URLSearchParams({query, ...flags})}`
}

type Connect = (lastEventId: string | undefined) => Promise<EventReader>

const byEvents: Connect = (lastEventId) =>
  readEvents(listenUrl(), {
    ...headers(),
    ...(lastEventId ? {'last-event-id': lastEventId} : {}),
  })

const bySocket: Connect = (lastEventId) =>
  readSocket(
    lastEventId ? `${listenUrl()}&lastEventId=${encodeURIComponent(lastEventId)}` : listenUrl(),
    headers(),
  )

/**
 * Hears so many changes, going on after each break from the last event it had.
 *
 * @param leavesAfter - how many changes it takes before it goes away for a while; 0 never goes
 */
const hear = async (connect: Connect, isStarted: () => void, leavesAfter: number) => {
  const heard: SentEvent[] = []
  let breaks = 0
  let lastId: string | undefined
  while (heard.length < commits) {
    const reader = await connect(lastId)
    let sinceOpen = 0
    for (;;) {
      const [event] = await reader.take(1)
      if (!event || event.name === 'goaway') break
      lastId = event.id ?? lastId
      if (event.name === 'welcome') isStarted()
      if (event.name !== 'mutation') {
        expect(event.name).toBe(breaks === 0 ? 'welcome' : 'welcomeback')
        continue
      }
      heard.push(event)
      sinceOpen += 1
      if (heard.length === commits || sinceOpen === leavesAfter) break
    }
    reader.close()
    breaks += 1
    if (leavesAfter > 0) await sleep(20)
  }
  return {heard, breaks}
}

/** Reads a little, and then nothing for so long that the lake gives it up. */
const hearSlowly = async (isStarted: () => void, written: Promise<unknown>) => {
  const heard: SentEvent[] = []
  let breaks = 0
  let lastId: string | undefined
  while (heard.length < commits) {
    const abort = new AbortController()
    const response = await fetch(listenUrl('true'), {
      headers: {...headers(), ...(lastId ? {'last-event-id': lastId} : {})},
      signal: abort.signal,
    })
    if (!response.body) throw new Error('A listener without a stream')
    isStarted()
    let text = ''
    const decoder = new TextDecoder()
    for await (const chunk of response.body) {
      const frames = (text + decoder.decode(chunk, {stream: true})).split('\n\n')
      text = frames.pop() ?? ''
      for (const frame of frames) {
        const id = /^id: (.*)$/m.exec(frame)?.[1]
        const name = /^event: (.*)$/m.exec(frame)?.[1]
        lastId = id ?? lastId
        if (name === 'mutation')
          heard.push({name, id, data: JSON.parse(/^data: (.*)$/m.exec(frame)?.[1] ?? '')})
      }
      if (heard.length >= commits) break
      await written
    }
    abort.abort()
    breaks += 1
  }
  return {heard, breaks}
}

const write = async (writer: number): Promise<void> => {
  const client = lake.client()
  for (let count = 0; count < commits / writers; count += 1) {
    const id = ids[(writer + count) % ids.length] ?? ''
    await client.patch(id).inc({n: 1}).set({by: writer}).commit({returnDocuments: false})
  }
}

const writeAll = () => Promise.all(Array.from({length: writers}, (_, writer) => write(writer)))

const expectUnbroken = (heard: readonly SentEvent[], first: ReadonlyMap<string, string>) => {
  expect(new Set(heard.map(({id}) => id)).size).toBe(commits)
  for (const id of ids) {
    const chain = heard.filter(({data}) => data.documentId === id)
    expect(chain.map(({data}) => data.previousRev)).toEqual([
      first.get(id),
      ...chain.slice(0, -1).map(({data}) => data.resultRev),
    ])
  }
}

it('1,000 concurrent commits give every listener an unbroken chain of revisions', async () => {
  const created = await Promise.all(
    ids.map((_id) => lake.client().create({_id, _type: 'n', n: 0, filling})),
  )
  const first = new Map(created.map(({_id, _rev}) => [_id, _rev]))
  let start = () => {}
  let waiting = 5
  const started = new Promise<void>((resolve) => {
    start = () => {
      waiting -= 1
      if (waiting === 0) resolve()
    }
  })
  const once = () => {
    let isCounted = false
    return () => {
      if (!isCounted) start()
      isCounted = true
    }
  }
  const listeners = [
    hear(byEvents, once(), 0),
    hear(bySocket, once(), 0),
    hear(byEvents, once(), 150),
    hear(bySocket, once(), 150),
    hearSlowly(once(), started.then(writeAll)),
  ]
  const results = await Promise.all(listeners)
  const [reference] = results
  for (const {heard} of results) {
    expectUnbroken(heard, first)
    expect(heard.map(({id}) => id)).toEqual(reference?.heard.map(({id}) => id))
  }
  // Those that were to go away and come back did so, the slow one because it was given up.
  expect(results.map(({breaks}) => breaks > 1)).toEqual([false, false, true, true, true])
  for (const id of ids) {
    const last = reference?.heard.findLast(({data}) => data.documentId === id)
    expect(last?.data.resultRev).toBe((await lake.client().getDocument(id))?._rev)
  }
})
