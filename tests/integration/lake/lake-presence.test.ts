import {createToken, type Role} from '@preop/lake'
import {WebSocket} from 'ws'
import {type LakeUnderTest, startTestLake} from './lake-harness.ts'

let lake: LakeUnderTest
const open: WebSocket[] = []

beforeAll(async () => {
  lake = await startTestLake()
})
afterEach(() => {
  for (const socket of open.splice(0)) socket.terminate()
})
afterAll(() => lake.stop())

type Message = {id?: string; method?: string; result?: unknown; params?: unknown}

/** A browser's tab, with the session `name`, as the Studio connects it. */
const connect = async (name: string, role: Role = 'editor', dataset = 'production') => {
  const token = createToken(lake.dataDir, {role, locales: ['fr'], label: name})
  const headers = {authorization: `Bearer ${token}`}
  const socket = new WebSocket(`${lake.running.url}/v2022-06-30/socket/${dataset}`, {headers})
  const heard: Message[] = []
  const waiting: (() => void)[] = []
  socket.on('message', (data) => {
    heard.push(JSON.parse(String(data)))
    for (const wake of waiting.splice(0)) wake()
  })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  open.push(socket)
  const next = async (isWanted: (message: Message) => boolean): Promise<Message> => {
    for (;;) {
      const index = heard.findIndex(isWanted)
      const [found] = index >= 0 ? heard.splice(index, 1) : []
      if (found) return found
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
  }
  let calls = 0
  const call = async (method: string, params: object = {}) => {
    calls += 1
    const id = `${name}${calls}`
    socket.send(JSON.stringify({jsonrpc: '2.0', id, method, params}))
    return (await next((message) => message.id === id)).result
  }
  const event = async () => (await next(({method}) => method === 'presence_subscription')).params
  const subscription = await call('presence_subscribe')
  const me = await fetch(`${lake.running.url}/v1/users/me`, {headers})
  const {id} = await me.json()
  return {socket, call, event, subscription, id, heard}
}

describe('presence', () => {
  it('tells people of one dataset where the others are, and when they are gone', async () => {
    const [ana, ben] = [await connect('ana'), await connect('ben', 'viewer')]
    expect(await ben.call('presence_rollcall', {session: 'b'})).toBe(true)
    const rollCall = {type: 'rollCall', i: ben.id, session: 'b'}
    expect(await ana.event()).toEqual({subscription: ana.subscription, result: rollCall})
    const data = {sessionId: 'a', locations: [{type: 'document', documentId: 'x', path: ['title']}]}
    await ana.call('presence_announce', {data})
    const state = {type: 'state', i: ana.id, m: data}
    expect(await ben.event()).toEqual({subscription: ben.subscription, result: state})
    ana.socket.terminate()
    const gone = {type: 'disconnect', i: ana.id, m: {session: 'a'}}
    expect(await ben.event()).toMatchObject({result: gone})
  })

  it('keeps datasets apart, and nobody hears themselves', async () => {
    await lake.client().datasets.create('second')
    const [ana, ben] = [await connect('ana'), await connect('ben', 'editor', 'second')]
    await ana.call('presence_announce', {data: {sessionId: 'a', locations: []}})
    expect(await ben.call('authorization', {authorization: 'Bearer x'})).toBe(true)
    expect([...ana.heard, ...ben.heard]).toEqual([])
  })

  it('is quiet after an end of subscription and after a goodbye', async () => {
    const [ana, ben] = [await connect('ana'), await connect('ben')]
    await ana.call('presence_announce', {data: {sessionId: 'a', locations: []}})
    await ana.call('presence_disconnect', {session: 'a'})
    expect(await ben.event()).toMatchObject({result: {type: 'state'}})
    expect(await ben.event()).toMatchObject({result: {type: 'disconnect'}})
    const {subscription: subscriptionId} = ben
    expect(await ben.call('presence_unsubscribe', {subscriptionId})).toBe(true)
    await ana.call('presence_rollcall', {session: 'a'})
    expect(await ben.call('authorization')).toBe(true)
    expect(ben.heard).toEqual([])
  })

  it.each(['nonsense', '{}', '{"jsonrpc":"2.0","id":"1","method":"presence_announce"}'])(
    'answers %s with an error and goes on',
    async (text) => {
      const ana = await connect('ana')
      ana.socket.send(text)
      expect(await ana.call('presence_rollcall', {session: 'a'})).toBe(true)
      expect(ana.heard).toMatchObject([{id: null, error: {code: -32_600}}])
    },
  )

  it('ends when more is said than anybody could have to say', async () => {
    const ana = await connect('ana')
    const closed = new Promise((resolve) => ana.socket.once('close', resolve))
    ana.socket.send('x'.repeat(100_000))
    expect(await closed).toBe(1009)
  })

  it('is spoken over a websocket only, and with whoever is signed in', async () => {
    const path = '/v2022-06-30/socket/production'
    const headers = {authorization: `Bearer ${lake.running.adminToken}`}
    const plain = await lake.request(path, {headers})
    expect(plain.status).toBe(426)
    expect(plain.headers.get('upgrade')).toBe('websocket')
    for (const [address, sent, status] of [
      [path, {}, '401'],
      [path, {...headers, origin: 'http://localhost:9'}, '403'],
      ['/v1/socket/none', headers, '404'],
    ] as const) {
      const socket = new WebSocket(lake.running.url + address, {headers: sent})
      const refusal = new Promise<Error>((resolve) => socket.once('error', resolve))
      expect((await refusal).message).toContain(status)
    }
  })
})
