import type {SanityClient} from '@sanity/client'
import {type LakeUnderTest, refusalOf, startTestLake} from './lake-harness.ts'

let lake: LakeUnderTest
let client: SanityClient

beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client()
})
afterAll(() => lake.stop())

const item = (type: string, index = 0) => ({
  error: {
    type: 'mutationError',
    description: 'Mutation(s) failed with 1 error(s)',
    items: [{error: expect.objectContaining({type}), index}],
  },
})

describe('creating', () => {
  it('stamps a document with revision and times', async () => {
    const made = await client.create({_id: 'made', _type: 'post', title: 'One'})
    expect(made).toMatchObject({_id: 'made', _type: 'post', title: 'One'})
    expect(made._createdAt).toBe(made._updatedAt)
    expect(await client.getDocument('made')).toEqual(made)
  })

  it('makes an id where none or only its beginning is given', async () => {
    expect((await client.create({_type: 'post'}))._id).toMatch(/^[0-9a-f-]{36}$/)
    const draft = await client.create({_id: 'drafts.', _type: 'post'})
    expect(draft._id).toMatch(/^drafts\.[0-9a-f-]{36}$/)
  })

  it('refuses to create a document twice, and keeps the first', async () => {
    await client.create({_id: 'twice', _type: 'post', n: 1})
    const refusal = await refusalOf(client.create({_id: 'twice', _type: 'post', n: 2}))
    expect(refusal).toEqual({status: 409, body: item('documentAlreadyExistsError')})
    expect(await client.getDocument('twice')).toMatchObject({n: 1})
  })

  it('createIfNotExists leaves what is there, createOrReplace replaces it whole', async () => {
    const first = await client.createIfNotExists({_id: 'maybe', _type: 'post', a: 1})
    const second = await client.createIfNotExists({_id: 'maybe', _type: 'post', a: 2})
    expect(second).toEqual(first)
    const third = await client.createOrReplace({_id: 'maybe', _type: 'post', b: 3})
    expect(third).toMatchObject({b: 3})
    expect(third).not.toHaveProperty('a')
    expect(third._rev).not.toBe(first._rev)
  })

  it('gives array items keys when asked', async () => {
    const made = await client.create(
      {_id: 'keys', _type: 'post', list: [{a: 1}, {_key: 'own'}, 'text']},
      {autoGenerateArrayKeys: true},
    )
    expect(made.list).toEqual([
      {a: 1, _key: expect.stringMatching(/^[0-9a-f]{12}$/)},
      {_key: 'own'},
      'text',
    ])
    await client
      .patch('keys')
      .append('list', [{b: 1}])
      .commit({autoGenerateArrayKeys: true})
    expect(await client.fetch('*[_id == "keys"][0].list[-1]')).toMatchObject({
      b: 1,
      _key: expect.any(String),
    })
  })
})

describe('patching', () => {
  const start = {
    _id: 'patched',
    _type: 'post',
    title: 'abc',
    count: 5,
    nested: {kept: true},
    list: [
      {_key: 'a', n: 1},
      {_key: 'b', n: 2},
    ],
  }
  beforeEach(() => client.createOrReplace(start))

  it.each([
    [
      'set',
      {set: {title: 'x', 'list[_key=="b"].n': 9}},
      {title: 'x', list: [start.list[0], {_key: 'b', n: 9}]},
    ],
    ['set deep', {set: {'a.b.c': 1}}, {a: {b: {c: 1}}}],
    ['setIfMissing', {setIfMissing: {title: 'x', other: 'y'}}, {title: 'abc', other: 'y'}],
    ['unset', {unset: ['nested', 'list[0]']}, {list: [start.list[1]]}],
    [
      'inc and dec',
      {inc: {count: 3}, dec: {'list[0].n': 1}},
      {count: 8, list: [{_key: 'a', n: 0}, start.list[1]]},
    ],
    [
      'insert after',
      {insert: {after: 'list[-1]', items: [{_key: 'c'}]}},
      {list: [...start.list, {_key: 'c'}]},
    ],
    [
      'insert before',
      {insert: {before: 'list[_key=="b"]', items: [{_key: 'c'}]}},
      {list: [start.list[0], {_key: 'c'}, start.list[1]]},
    ],
    [
      'insert replace',
      {insert: {replace: 'list[_key=="a"]', items: [{_key: 'c'}]}},
      {list: [{_key: 'c'}, start.list[1]]},
    ],
    ['diffMatchPatch', {diffMatchPatch: {title: '@@ -1,3 +1,4 @@\n abc\n+d\n'}}, {title: 'abcd'}],
  ])('%s', async (_name, operations, expected) => {
    await client.mutate([{patch: {id: 'patched', ...operations}}])
    const patched = await client.getDocument('patched')
    expect(patched).toMatchObject(expected)
    if ('unset' in operations) expect(patched).not.toHaveProperty('nested')
  })

  it('by query changes each document found, also those made earlier in the transaction', async () => {
    const response = await client.mutate(
      [
        {create: {_id: 'q1', _type: 'queried'}},
        {create: {_id: 'drafts.q1', _type: 'queried'}},
        {patch: {query: '*[_type == $type]', params: {type: 'queried'}, set: {n: 1}}},
      ],
      {returnDocuments: false, returnFirst: false},
    )
    expect(response.documentIds.slice(2)).toEqual(['drafts.q1', 'q1'])
    const found = await client.fetch('*[_type == "queried"].n', {}, {perspective: 'raw'})
    expect(found).toEqual([1, 1])
  })

  it('honours ifRevisionID', async () => {
    const current = await client.getDocument('patched')
    const rev = current?._rev ?? ''
    await client.patch('patched').set({title: 'now'}).ifRevisionId(rev).commit()
    const refusal = await refusalOf(
      client.patch('patched').set({title: 'late'}).ifRevisionId(rev).commit(),
    )
    expect(refusal).toEqual({status: 409, body: item('documentRevisionIDDoesNotMatchError')})
    expect(await client.getDocument('patched')).toMatchObject({title: 'now'})
  })

  it('refuses a document that is not there', async () => {
    const refusal = await refusalOf(client.patch('absent').set({a: 1}).commit())
    expect(refusal).toEqual({status: 409, body: item('documentNotFoundError')})
  })
})

describe('deleting', () => {
  it('by id and by query', async () => {
    for (const _id of ['d1', 'd2', 'd3']) await client.create({_id, _type: 'doomed'})
    await client.delete('d1')
    expect(await client.fetch('*[_type == "doomed"]._id')).toEqual(['d2', 'd3'])
    await client.delete({query: '*[_type == "doomed"]'})
    expect(await client.fetch('count(*[_type == "doomed"])')).toBe(0)
  })

  it('of a missing document does nothing', async () => {
    const response = await client.mutate([{delete: {id: 'never'}}], {
      returnDocuments: false,
      returnFirst: false,
    })
    expect(response.results).toEqual([{id: 'never', operation: 'none'}])
  })

  it('is refused while a strong reference points at the document', async () => {
    await client.create({_id: 'target', _type: 'post'})
    await client.create({_id: 'source', _type: 'post', to: {_type: 'reference', _ref: 'target'}})
    const refusal = await refusalOf(client.delete('target'))
    expect(refusal).toEqual({status: 409, body: item('documentHasExistingReferencesError')})
    await client.transaction().delete('target').delete('source').commit()
    expect(await client.getDocument('target')).toBeUndefined()
  })
})

describe('a transaction', () => {
  it('may refer forward within itself, but not to nothing', async () => {
    const to = (_ref: string) => ({_type: 'reference', _ref})
    await client
      .transaction()
      .create({_id: 'ref1', _type: 'post', to: to('ref2')})
      .create({_id: 'ref2', _type: 'post', to: to('ref1')})
      .commit()
    const refusal = await refusalOf(client.create({_id: 'ref3', _type: 'post', to: to('gone')}))
    expect(refusal).toEqual({status: 409, body: item('documentReferenceDoesNotExistError')})
    await client.create({_id: 'ref3', _type: 'post', to: {...to('gone'), _weak: true}})
  })

  it('is all or nothing', async () => {
    await client.create({_id: 'whole', _type: 'post', n: 1})
    const refusal = await refusalOf(
      client
        .transaction()
        .create({_id: 'part', _type: 'post'})
        .patch('whole', (patch) => patch.inc({n: 1}))
        .create({_id: 'whole', _type: 'post'})
        .commit(),
    )
    expect(refusal).toEqual({status: 409, body: item('documentAlreadyExistsError', 2)})
    expect(await client.getDocument('part')).toBeUndefined()
    expect(await client.getDocument('whole')).toMatchObject({n: 1})
  })

  it('keeps the id the client chose, once', async () => {
    const chosen = () => client.transaction([{createOrReplace: {_id: 'own', _type: 'post'}}])
    const first = await chosen().transactionId('chosen-1').commit({returnDocuments: true})
    expect(first[0]?._rev).toBe('chosen-1')
    const refusal = await refusalOf(chosen().transactionId('chosen-1').commit())
    expect(refusal).toMatchObject({status: 409, body: {error: {type: 'mutationError'}}})
  })

  it('run dry answers as if, and writes nothing', async () => {
    const before = await (await lake.request('/healthz')).json()
    const made = await client.create({_id: 'dry', _type: 'post'}, {dryRun: true})
    expect(made).toMatchObject({_id: 'dry', _rev: expect.any(String)})
    expect(await client.getDocument('dry')).toBeUndefined()
    const after = await (await lake.request('/healthz')).json()
    expect(after.datasets).toEqual(before.datasets)
    const refusal = await refusalOf(client.create({_id: 'own', _type: 'post'}, {dryRun: true}))
    expect(refusal.status).toBe(409)
  })

  it('tells subscribers of each commit once, in order, with revisions that chain', async () => {
    const {store} = lake.running.lake.dataset('production')
    const seen: {seq: number; before: string | undefined; after: string | undefined}[] = []
    const stop = store.onCommit(({seq, changes}) => {
      for (const {before, after} of changes)
        seen.push({seq, before: before?._rev, after: after?._rev})
    })
    await client.create({_id: 'counter', _type: 'post', n: 0})
    const writers = Array.from({length: 8}, () => lake.client())
    const answers = await Promise.all(
      Array.from({length: 160}, (_, index) =>
        writers[index % writers.length]?.patch('counter').inc({n: 1}).commit(),
      ),
    )
    stop()
    const counts = answers.map((answer) => Number(answer?.n)).sort((a, b) => a - b)
    expect(counts).toEqual(Array.from({length: 160}, (_, index) => index + 1))
    expect(seen).toHaveLength(161)
    for (const [index, {seq, before}] of seen.entries()) {
      if (index === 0) continue
      expect(seq).toBe((seen[index - 1]?.seq ?? 0) + 1)
      expect(before).toBe(seen[index - 1]?.after)
    }
    const byCount = answers.toSorted((a, b) => Number(a?.n) - Number(b?.n))
    expect(byCount.map((answer) => answer?._rev)).toEqual(seen.slice(1).map(({after}) => after))
    const times = byCount.map((answer) => answer?._updatedAt ?? '')
    expect(times).toEqual(times.toSorted())
  })
})
