import {request as httpRequest} from 'node:http'
import {jest} from '@jest/globals'
import {type LakeUnderTest, startTestLake} from './lake-harness.ts'

jest.setTimeout(120_000)

let lake: LakeUnderTest
beforeAll(async () => {
  lake = await startTestLake()
  const documents = Array.from({length: 400}, (_, n) => ({_id: `d${n}`, _type: 'post', n}))
  await lake.client().mutate(documents.map((create) => ({create})))
})
afterAll(() => lake.stop())

const send = async (path: string, body: string, headers: Record<string, string> = {}) => {
  const response = await lake.request(`/v2025-02-19${path}`, {
    method: path.startsWith('/users') ? 'PUT' : 'POST',
    headers: {authorization: `Bearer ${lake.running.adminToken}`, ...headers},
    body,
  })
  const text = await response.text()
  return {status: response.status, text}
}
const mutate = (...mutations: object[]) =>
  send('/data/mutate/production', JSON.stringify({mutations}))
const query = (text: string, params: object = {}) =>
  send('/data/query/production', JSON.stringify({query: text, params}))
const messageOf = ({text}: {text: string}): string => {
  const {message, error} = JSON.parse(text)
  return message ?? error.description
}
const isAwake = async () => (await lake.request('/healthz')).status === 200

describe('a large document', () => {
  const filling = (bytes: number) => 'x'.repeat(bytes)

  it('of 5 MB is refused with its size and the limit that hosted Sanity has, and none of it stays', async () => {
    const refusal = await mutate(
      {create: {_id: 'beside', _type: 'post'}},
      {create: {_id: 'large', _type: 'post', text: filling(5_000_000)}},
    )
    expect(refusal.status).toBe(413)
    expect(messageOf(refusal)).toMatch(
      /^Document "large" would have 50\d{5} bytes, which exceeds the limit of 4000000 bytes$/,
    )
    expect(await lake.client().getDocuments(['large', 'beside'])).toEqual([null, null])
  })

  it('does not become one by patches, also not in letters of three bytes', async () => {
    await lake.client().create({_id: 'growing', _type: 'post', text: filling(3_900_000)})
    const refusal = await mutate({patch: {id: 'growing', set: {more: '膝'.repeat(50_000)}}})
    expect(refusal.status).toBe(413)
    expect(await lake.client().getDocument('growing')).not.toHaveProperty('more')
    await lake.client().delete('growing')
  })

  it('of 10,000 attributes is kept whole and found', async () => {
    const attributes = Array.from({length: 10_000}, (_, n) => [`attribute${n}`, n])
    const many = Object.fromEntries(attributes)
    await lake.client().create({_id: 'many', _type: 'post', ...many})
    expect(await lake.client().fetch('*[attribute9999 == 9999]._id')).toEqual(['many'])
    expect(await lake.client().getDocument('many')).toMatchObject(many)
    await lake.client().delete('many')
  })
})

describe('what is nested too deeply', () => {
  const depth = 200_000
  const nested = `${'['.repeat(depth)}${']'.repeat(depth)}`

  it.each([
    ['/data/mutate/production', `{"mutations": [{"create": {"_type": "a", "x": ${nested}}}]}`],
    ['/data/mutate/production', nested],
    ['/data/actions/production', `{"actions": [{"actionType": "x", "y": ${nested}}]}`],
    ['/data/actions/production', `{"actions": ${nested}}`],
    ['/data/query/production', JSON.stringify({query: `*${nested}`})],
    ['/data/query/production', JSON.stringify({query: '('.repeat(depth)})],
    ['/data/query/production', JSON.stringify({query: `*[${'!'.repeat(depth)}true]`})],
    ['/data/query/production', JSON.stringify({query: `1${'+1'.repeat(depth)}`})],
    ['/users/me/keyvalue', `[{"key": "a", "value": ${nested}}]`],
  ])('at %s is refused as a fault of the request', async (path, body) => {
    const {status, text} = await send(path, body)
    expect([status, text.slice(0, 500)]).toEqual([400, expect.any(String)])
    expect(await isAwake()).toBe(true)
  })

  it('in parameters does no harm', async () => {
    const body = `{"query": "$x", "params": {"x": ${nested}}}`
    expect([200, 400]).toContain((await send('/data/query/production', body)).status)
    expect(await isAwake()).toBe(true)
  })
})

describe('a query that would never end', () => {
  it.each([
    ['over documents', 'count(*{"a": *{"b": *[n == ^.n + ^.^.n]{"c": count(*[n > ^.n])}}})'],
    ['in the order', '* | order(count(*[count(*[n > ^.n]) > ^.n]), _id)[0]._id'],
    [
      'over lists that it holds itself',
      `count(${'[{"x":1},{"x":2},{"x":3},{"x":4},{"x":5},{"x":6},{"x":7},{"x":8}]{"a": '.repeat(12)}1${'}'.repeat(12)})`,
    ],
  ])('%s is ended, and says so', async (_what, text) => {
    const refusal = await query(text)
    expect(refusal.status).toBe(400)
    expect(JSON.parse(refusal.text).error).toMatchObject({
      type: 'queryEvaluationError',
      description: expect.stringContaining('more than 5 seconds'),
    })
    expect(await isAwake()).toBe(true)
  })

  it('is not mistaken for one that joins much', async () => {
    const {status} = await query('count(*{"same": count(*[n == ^.n])})')
    expect(status).toBe(200)
  })
})

describe('a request that is odd', () => {
  it('with another content type is read as what it is', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'image/png']) {
      const body = JSON.stringify({mutations: []})
      const {status} = await send('/data/mutate/production', body, {'content-type': type})
      expect([type, status]).toEqual([type, 200])
    }
  })

  it('with headers that are too large is refused', async () => {
    const {status} = await lake.request('/v1/users/me', {headers: {'x-much': 'x'.repeat(20_000)}})
    expect(status).toBe(431)
  })

  const raw = (path: string, headers: Record<string, string> = {}) =>
    new Promise<number | undefined>((resolve, reject) => {
      const {port} = lake.running
      const request = httpRequest({port, host: '127.0.0.1', path, headers}, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      request.once('error', reject)
      request.end()
    })

  it.each([
    '/images/preop/production/../../../admin-token',
    '/images/preop/production/%2e%2e%2f%2e%2e%2fadmin-token',
    '/images/preop/../accounts.sqlite/x',
    '/files/preop/production/..%5c..%5cadmin-token',
    '/files/preop/production/%00.pdf',
    '/files/preop/..%2f..%2fdatasets/0000000000000000000000000000000000000000.pdf',
    '/v1/assets/images/..%2f..%2f',
    '/static/..%2f..%2f..%2fadmin-token',
  ])('for %s finds nothing', async (path) => {
    expect([404, 503]).toContain(await raw(path))
  })

  it('with a broken token or cookie is refused, not served as nobody', async () => {
    const path = '/v1/data/query/production?query=*'
    expect(await raw(path, {authorization: 'Bearer %00'})).toBe(401)
    expect(await raw(path, {cookie: 'preop_session=a.b.c'})).toBe(401)
  })
})

describe('two who change the same revision', () => {
  it('get one success and one conflict in Sanity’s words', async () => {
    const {_rev} = await lake.client().create({_id: 'race', _type: 'post', n: 0})
    const patch = (n: number) => mutate({patch: {id: 'race', ifRevisionID: _rev, set: {n}}})
    const answers = await Promise.all([1, 2, 3].map(patch))
    expect(answers.map(({status}) => status).toSorted()).toEqual([200, 409, 409])
    const conflict = answers.find(({status}) => status === 409)
    const {_rev: current} = (await lake.client().getDocument('race')) ?? {}
    expect(JSON.parse(conflict?.text ?? '').error).toEqual({
      type: 'mutationError',
      description: 'Mutation(s) failed with 1 error(s)',
      items: [
        {
          index: 0,
          error: expect.objectContaining({
            type: 'documentRevisionIDDoesNotMatchError',
            id: 'race',
            expectedRevisionID: _rev,
            currentRevisionID: current,
          }),
        },
      ],
    })
  })
})
