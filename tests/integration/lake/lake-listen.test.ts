import type {SanityClient} from '@sanity/client'
import {type EventReader, readEvents, readSocket} from './event-reader.ts'
import {type LakeUnderTest, startTestLake} from './lake-harness.ts'

let lake: LakeUnderTest
let client: SanityClient
const open: EventReader[] = []

beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client()
})
afterEach(() => {
  for (const reader of open.splice(0)) reader.close()
})
afterAll(() => lake.stop())

const listenUrl = (query: string, params: Record<string, string> = {}) =>
  `${lake.running.url}/v2025-02-19/data/listen/production?${new URLSearchParams({query, ...params})}`

const asAdmin = () => ({authorization: `Bearer ${lake.running.adminToken}`})

const listen = async (
  query: string,
  params: Record<string, string> = {},
  headers: Record<string, string> = asAdmin(),
  read = readEvents,
): Promise<EventReader> => {
  const reader = await read(listenUrl(query, params), headers)
  open.push(reader)
  return reader
}

const transitionsOf = async (reader: EventReader, count: number) =>
  (await reader.take(count)).map(({data}) => [data.documentId, data.transition])

describe('a listener', () => {
  it('is told when a document comes to match, changes, and no longer matches', async () => {
    const reader = await listen('*[_type == "fruit" && colour == $colour]', {$colour: '"red"'})
    expect(await reader.take(1)).toMatchObject([
      {name: 'welcome', data: {listenerName: expect.any(String)}},
    ])
    await client.create({_id: 'apple', _type: 'fruit', colour: 'green'})
    await client.patch('apple').set({colour: 'red'}).commit()
    await client.patch('apple').set({size: 2}).commit()
    await client.patch('apple').set({colour: 'brown'}).commit()
    await client.delete('apple')
    await client.create({_id: 'cherry', _type: 'fruit', colour: 'red'})
    await client.delete('cherry')
    expect(await transitionsOf(reader, 5)).toEqual([
      ['apple', 'appear'],
      ['apple', 'update'],
      ['apple', 'disappear'],
      ['cherry', 'appear'],
      ['cherry', 'disappear'],
    ])
  })

  it('gets what it asks for and nothing else', async () => {
    const plain = await listen('*[_id == "pear"]', {includeMutations: 'false'})
    const full = await listen('*[_id == "pear"]', {
      includeResult: 'true',
      includePreviousRevision: 'true',
      effectFormat: 'mendoza',
      visibility: 'transaction',
    })
    await Promise.all([plain.take(1), full.take(1)])
    const first = await client.create({_id: 'pear', _type: 'fruit', n: 1})
    const second = await client.patch('pear').inc({n: 1}).commit()
    const [created, changed] = await full.take(2)
    expect(created?.data).toMatchObject({
      eventId: `${first._rev}#pear`,
      resultRev: first._rev,
      result: first,
      previous: null,
      visibility: 'transaction',
      transactionTotalEvents: 1,
      transactionCurrentEvent: 1,
      mutations: [{create: {_id: 'pear', n: 1}}],
    })
    expect(created?.data).not.toHaveProperty('previousRev')
    expect(changed?.id).toBe(`${second._rev}#pear`)
    expect(changed?.data).toMatchObject({
      previousRev: first._rev,
      resultRev: second._rev,
      previous: first,
      result: second,
      timestamp: second._updatedAt,
      mutations: [{patch: {id: 'pear', inc: {n: 1}}}],
      effects: {apply: expect.any(Array), revert: expect.any(Array)},
    })
    const [bare] = await plain.take(1)
    for (const name of ['mutations', 'result', 'previous', 'effects'])
      expect(bare?.data).not.toHaveProperty(name)
  })

  it('counts the events of a transaction that it gets itself', async () => {
    const reader = await listen('*[_id in ["t1", "t3"]]')
    await reader.take(1)
    const transaction = client.transaction()
    for (const _id of ['t3', 't2', 't1']) transaction.create({_id, _type: 'fruit'})
    await transaction.commit()
    const events = await reader.take(2)
    expect(
      events.map(({data}) => [
        data.documentId,
        data.transactionCurrentEvent,
        data.transactionTotalEvents,
      ]),
    ).toEqual([
      ['t1', 1, 2],
      ['t3', 2, 2],
    ])
  })

  it('hears of drafts only when it asks and may', async () => {
    const published = await listen('*[_type == "secret"]')
    const everything = await listen('*[_type == "secret"]', {includeAllVersions: 'true'})
    const anonymous = await listen('*[_type == "secret"]', {includeAllVersions: 'true'}, {})
    await Promise.all([published, everything, anonymous].map((reader) => reader.take(1)))
    for (const _id of ['drafts.s', 'versions.r.s', 'private.s', 's'])
      await client.create({_id, _type: 'secret'})
    const ids = async (reader: EventReader, count: number) =>
      (await reader.take(count)).map(({data}) => data.documentId)
    expect(await ids(everything, 4)).toEqual(['drafts.s', 'versions.r.s', 'private.s', 's'])
    expect(await ids(published, 2)).toEqual(['private.s', 's'])
    expect(await ids(anonymous, 1)).toEqual(['s'])
  })

  it('goes on where it stopped, or is told to start anew', async () => {
    const params = {enableResume: 'true'}
    const before = await listen('*[_type == "resumed"]', params)
    await before.take(1)
    await client.transaction([{create: {_id: 'r1', _type: 'resumed'}}]).commit()
    const [first] = await before.take(1)
    before.close()
    await client.patch('r1').set({n: 1}).commit()
    await client.delete('r1')
    const resume = (id = '') =>
      listen('*[_type == "resumed"]', params, {...asAdmin(), 'last-event-id': id})
    const after = await resume(first?.id)
    expect((await after.take(1))[0]?.name).toBe('welcomeback')
    expect(await transitionsOf(after, 2)).toEqual([
      ['r1', 'update'],
      ['r1', 'disappear'],
    ])
    const greeted = await resume()
    const [greeting] = await greeted.take(1)
    expect(greeting?.name).toBe('welcome')
    const nothingMissed = await resume(greeting?.id)
    expect((await nothingMissed.take(1))[0]?.name).toBe('welcomeback')
    const lost = await resume('unknown#r1')
    expect((await lost.take(1))[0]?.name).toBe('reset')
  })

  it('works through Sanity’s client', async () => {
    const heard = new Promise((resolve) => {
      const subscription = client
        .listen('*[_id == "by-client"]', {}, {events: ['welcome', 'mutation']})
        .subscribe((event) => {
          if (event.type === 'welcome') client.create({_id: 'by-client', _type: 'fruit'})
          if (event.type !== 'mutation') return
          subscription.unsubscribe()
          resolve(event)
        })
    })
    expect(await heard).toMatchObject({documentId: 'by-client', transition: 'appear'})
  })

  it.each([
    ['no query', ''],
    ['a malformed query', '*[_id =='],
    ['an unsupported function', '*[geo::distance(a, b) > 1]'],
  ])('is refused with %s', async (_name, query) => {
    await expect(listen(query)).rejects.toThrow(/^400 /)
  })
})

describe('a websocket', () => {
  it('is refused to a page of another origin', async () => {
    const origin = {origin: 'http://localhost:9'}
    await expect(listen('*', {}, {...asAdmin(), ...origin}, readSocket)).rejects.toThrow('403')
    const own = {origin: lake.running.url}
    const reader = await listen('*', {}, {...asAdmin(), ...own}, readSocket)
    expect(await reader.take(1)).toMatchObject([{name: 'welcome'}])
  })

  it.each([
    ['/v1/journey/trial', '404'],
    ['/v1/users/me', '404'],
    ['/healthz', '404'],
    ['/v1/data/listen/unknown?query=*', '404'],
    ['/v1/data/listen/production?query=*[', '400'],
  ])('at %s is refused with %s', async (path, status) => {
    await expect(readSocket(lake.running.url + path, asAdmin())).rejects.toThrow(status)
  })
})

describe('live events', () => {
  const liveUrl = (search = '') => `${lake.running.url}/vX/data/live/events/production${search}`

  it('name the tags of the queries that are stale', async () => {
    const reader = await readEvents(liveUrl())
    open.push(reader)
    expect((await reader.take(1))[0]?.name).toBe('welcome')
    await client.create({_id: 'drafts.live', _type: 'fruit'})
    const {_rev} = await client.create({_id: 'live', _type: 'fruit'})
    const {syncTags} = await client.fetch('1', {}, {filterResponse: false})
    expect(await reader.take(1)).toEqual([{name: 'message', id: _rev, data: {tags: syncTags}}])
  })

  it('tell of drafts only who is signed in', async () => {
    await expect(readEvents(liveUrl('?includeDrafts=true'))).rejects.toThrow('401')
    const reader = await readEvents(liveUrl('?includeDrafts=true'), asAdmin())
    open.push(reader)
    await reader.take(1)
    const {_rev} = await client.create({_id: 'drafts.live2', _type: 'fruit'})
    expect((await reader.take(1))[0]?.id).toBe(_rev)
  })
})
