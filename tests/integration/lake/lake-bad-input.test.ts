import {type LakeUnderTest, startTestLake} from './lake-harness.ts'

let lake: LakeUnderTest

beforeAll(async () => {
  lake = await startTestLake()
  await lake.client().create({_id: 'kept', _type: 'post', n: 1})
})
afterAll(() => lake.stop())

const send = (path: string, init: RequestInit = {}) =>
  lake.request(path, {
    ...init,
    headers: {authorization: `Bearer ${lake.running.adminToken}`},
  })

const mutate = (body: unknown) =>
  send('/v2025-02-19/data/mutate/production', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const stored = async (): Promise<unknown> => {
  const health = await (await send('/healthz')).json()
  const raw = await (await send('/v1/data/export/production')).text()
  return {datasets: health.datasets, raw}
}

const inList = (mutation: unknown) => ({mutations: [mutation]})
const post = (fields: object) => inList({create: {_type: 'post', ...fields}})
const deep = (levels: number): object => (levels === 0 ? {} : {a: deep(levels - 1)})

describe('a malformed mutation', () => {
  it.each([
    ['no JSON', '{', 400, 'not JSON'],
    ['an empty body', '', 400, 'not JSON'],
    ['no object', [], 400, 'Malformed mutation request'],
    ['no mutations', {}, 400, 'mutations'],
    ['mutations that are no list', {mutations: {}}, 400, 'mutations'],
    ['an unknown key', {mutations: [], extra: 1}, 400, 'extra'],
    ['a malformed transaction id', {mutations: [], transactionId: 'a b'}, 400, 'transaction id'],
    ['an unknown mutation', inList({create_or_replace: {}}), 400, 'create_or_replace'],
    [
      'two mutations in one',
      inList({create: {_type: 'a'}, delete: {id: 'kept'}}),
      400,
      'exactly one',
    ],
    ['a mutation that is text', inList('create'), 400, 'exactly one'],
    ['an inherited name', inList({constructor: {}}), 400, 'constructor'],
    ['no _type', inList({create: {_id: 'x'}}), 400, '_type'],
    ['an empty _type', post({_type: ''}), 400, '_type'],
    ['an _id that is a number', post({_id: 1}), 400, '_id'],
    ['an _id with a space', post({_id: 'a b'}), 400, 'Malformed document ID'],
    ['an _id from a dash', post({_id: '-a'}), 400, 'Malformed document ID'],
    ['an _id from a dot', post({_id: '.a'}), 400, 'Malformed document ID'],
    ['an _id too long', post({_id: 'x'.repeat(129)}), 400, 'Malformed document ID'],
    [
      'a reserved name',
      '{"mutations":[{"create":{"_type":"post","__proto__":{"a":1}}}]}',
      400,
      'reserved',
    ],
    ['a name the evaluator needs', post({hasOwnProperty: 1}), 400, 'reserved'],
    ['too deep a document', post(deep(80)), 400, 'levels deep'],
    ['a patch without target', inList({patch: {set: {a: 1}}}), 400, 'patch'],
    ['an unknown patch operation', inList({patch: {id: 'kept', merge: {a: 1}}}), 400, 'merge'],
    [
      'a path that does not parse',
      inList({patch: {id: 'kept', set: {'a[': 1}}}),
      400,
      'Could not patch',
    ],
    ['an inc by text', inList({patch: {id: 'kept', inc: {n: '1'}}}), 400, 'inc'],
    ['an insert nowhere', inList({patch: {id: 'kept', insert: {items: []}}}), 400, 'insert'],
    [
      'a broken text patch',
      inList({patch: {id: 'kept', diffMatchPatch: {n: 'x'}}}),
      400,
      'Invalid patch',
    ],
    ['a patch of _id', inList({patch: {id: 'kept', set: {_id: 'other'}}}), 400, '_id'],
    ['a patch of _type', inList({patch: {id: 'kept', unset: ['_type']}}), 400, '_type'],
    ['a query that does not parse', inList({delete: {query: '*['}}), 400, 'queryParseError'],
    ['a query without its parameter', inList({delete: {query: '*[_id == $id]'}}), 400, 'param $id'],
    ['a query of no documents', inList({delete: {query: '*[]._type'}}), 400, '_id'],
    ['a deletion with a rest', inList({delete: {id: 'kept', purge: true}}), 400, 'purge'],
    [
      'an empty revision',
      inList({patch: {id: 'kept', ifRevisionID: '', set: {n: 2}}}),
      409,
      'revision',
    ],
    ['a patch of nothing', inList({patch: {id: 'absent', set: {a: 1}}}), 409, 'not found'],
  ])('with %s is refused and writes nothing', async (_name, body, status, reason) => {
    const before = await stored()
    const response = await mutate(body)
    const text = await response.text()
    expect({status: response.status, text}).toEqual({
      status,
      text: expect.stringContaining(reason),
    })
    expect(JSON.parse(text)).toEqual(expect.objectContaining({error: expect.anything()}))
    expect(await stored()).toEqual(before)
  })

  it('undoes the mutations before it in its transaction', async () => {
    const before = await stored()
    const response = await mutate({
      mutations: [
        {create: {_id: 'new', _type: 'post'}},
        {patch: {id: 'kept', set: {n: 2}}},
        {create: {}},
      ],
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      error: {type: 'mutationError', items: [{index: 2}]},
    })
    expect(await stored()).toEqual(before)
  })

  it('larger than the limit is refused with the limit', async () => {
    const response = await mutate(post({text: 'x'.repeat(17 * 1024 * 1024)}))
    expect(response.status).toBe(413)
    expect((await response.json()).message).toContain('16777216')
  })
})

describe('a malformed query', () => {
  const query = (search: string) => send(`/v2025-02-19/data/query/production?${search}`)
  const encoded = (text: string) => `query=${encodeURIComponent(text)}`

  it.each([
    ['a syntax fault', encoded('*[_type == '), 'Unexpected end', 10],
    ['an unknown function', encoded('*[nope(1)]'), 'Undefined function', 0],
    ['a missing parameter', encoded('*[_id == $id]'), 'param $id', 0],
    ['a parameter that is no JSON', `${encoded('*[_id == $id]')}&$id=kept`, '$id is not JSON', 0],
    ['an unsupported function', encoded('*[geo::contains(a, b)]'), 'geo::contains', 0],
  ])('with %s says where', async (_name, search, reason, start) => {
    const response = await query(search)
    expect(response.status).toBe(400)
    expect((await response.json()).error).toEqual({
      type: 'queryParseError',
      description: expect.stringContaining(reason),
      query: expect.any(String),
      start,
      end: expect.any(Number),
    })
  })

  it.each([
    ['no query', '', '"query" is missing'],
    ['an unknown perspective', 'query=*&perspective=rABC', 'releases are not available'],
  ])('with %s is refused', async (_name, search, reason) => {
    const response = await query(search)
    expect(response.status).toBe(400)
    expect((await response.json()).message).toContain(reason)
  })

  it.each(['{', '[]', '{"query": 1}', '{"query": "*", "params": []}'])(
    'posted as %s is refused',
    async (body) => {
      const response = await send('/v2025-02-19/data/query/production', {method: 'POST', body})
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({statusCode: 400, error: 'Bad Request'})
    },
  )
})

describe('an unknown address', () => {
  it.each([
    ['/v1/data/query/nope?query=*', 404, 'Dataset "nope" not found'],
    ['/v1/data/doc/nope/a', 404, 'Dataset "nope" not found'],
    ['/v1/data/export/nope', 404, 'Dataset "nope" not found'],
    ['/v1/data/export/..%2f..%2faccounts', 404, 'not found'],
    ['/v1/projects/other', 404, 'Project "other" not found'],
    ['/v1/projects/other/datasets', 404, 'Project "other" not found'],
    ['/v1/data/references/production', 501, 'GET data/references/production is not supported'],
    ['/v1/data/references/production', 501, 'data/references'],
    ['/v1/nothing/here', 404, 'GET nothing/here is no endpoint'],
    ['/v1/data/mutate/production', 404, 'GET data/mutate/production is no endpoint'],
  ])('%s answers %i naming it', async (path, status, reason) => {
    const response = await send(path)
    expect(response.status).toBe(status)
    expect((await response.json()).message).toContain(reason)
  })
})
