import type {SanityClient} from '@sanity/client'
import {applyPatch, type RawPatch} from 'mendoza'
import {z} from 'zod'
import {type LakeUnderTest, startTestLake} from './lake-harness.ts'

let lake: LakeUnderTest
let client: SanityClient
const revisions: string[] = []
const times: string[] = []

const note = ({_rev, _updatedAt}: {_rev: string; _updatedAt: string}) => {
  revisions.push(_rev)
  times.push(_updatedAt)
}

beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client()
  note(await client.create({_id: 'drafts.a', _type: 'post', title: 'one'}))
  note(
    await client
      .patch('drafts.a')
      .set({title: 'two', list: [1, 2]})
      .commit(),
  )
  const {transactionId} = await client.action({
    actionType: 'sanity.action.document.publish',
    draftId: 'drafts.a',
    publishedId: 'a',
  })
  revisions.push(transactionId)
  times.push((await client.getDocument('a'))?._updatedAt ?? '')
  await client.create({_id: 'other', _type: 'post'})
  await client.action({
    actionType: 'sanity.action.document.unpublish',
    draftId: 'drafts.a',
    publishedId: 'a',
  })
  await client.action({actionType: 'sanity.action.document.discard', draftId: 'drafts.a'})
})
afterAll(() => lake.stop())

const history = (path: string, token = lake.running.adminToken) =>
  lake.request(`/v2025-02-19/data/history/production/${path}`, {
    headers: token ? {authorization: `Bearer ${token}`} : {},
  })

const entry = z.object({
  id: z.string(),
  timestamp: z.string(),
  author: z.string(),
  documentIDs: z.array(z.string()),
  mutations: z.array(z.unknown()).optional(),
  effects: z
    .record(
      z.string(),
      z.object({
        apply: z.custom<RawPatch>(Array.isArray),
        revert: z.custom<RawPatch>(Array.isArray),
      }),
    )
    .optional(),
})

const transactions = async (ids: string, search = '') => {
  const response = await history(`transactions/${ids}?${search}`)
  expect(response.headers.get('content-type')).toBe('application/x-ndjson')
  const lines = (await response.text()).split('\n').filter(Boolean)
  return lines.map((line) => entry.parse(JSON.parse(line)))
}

describe('transactions', () => {
  it('are those of the documents, oldest first', async () => {
    const found = await transactions('a,drafts.a')
    expect(found.map(({documentIDs}) => documentIDs)).toEqual([
      ['drafts.a'],
      ['drafts.a'],
      ['a', 'drafts.a'],
      ['a', 'drafts.a'],
      ['drafts.a'],
    ])
    expect(found.slice(0, 3).map(({id}) => id)).toEqual(revisions)
    expect(found[1]?.mutations).toEqual([
      {patch: {id: 'drafts.a', set: {title: 'two', list: [1, 2]}}},
    ])
  })

  it.each([
    ['limit=2', [0, 1]],
    ['limit=2&reverse=true', [4, 3]],
    ['fromTransaction=$1', [1, 2, 3, 4]],
    ['toTransaction=$1', [0, 1]],
    ['toTransaction=$1&reverse=true', [1, 0]],
    ['fromTransaction=$0&toTransaction=$1', [0, 1]],
    ['fromTransaction=', [0, 1, 2, 3, 4]],
    ['fromTime=2100-01-01', []],
    ['toTime=2000-01-01', []],
    ['authors=nobody', []],
  ])('are bounded by %s', async (search, indexes) => {
    const all = (await transactions('a,drafts.a')).map(({id}) => id)
    const bounded = search.replace(/\$(\d)/g, (_, index) => revisions[Number(index)] ?? '')
    const found = await transactions('a,drafts.a', bounded)
    expect(found.map(({id}) => all.indexOf(id))).toEqual(indexes)
  })

  it('leave out what was not asked for', async () => {
    const [, , publish] = await transactions(
      'a,drafts.a',
      'excludeContent=true&includeIdentifiedDocumentsOnly=true',
    )
    expect(publish).not.toHaveProperty('mutations')
    expect(publish).not.toHaveProperty('effects')
    const onlyDraft = await transactions('drafts.a', 'includeIdentifiedDocumentsOnly=true')
    expect(new Set(onlyDraft.flatMap(({documentIDs}) => documentIDs))).toEqual(
      new Set(['drafts.a']),
    )
  })

  it('carry effects that lead from each revision to the next and back', async () => {
    const found = await transactions('a,drafts.a', 'effectFormat=mendoza&excludeContent=true')
    const states = new Map<string, unknown>()
    for (const [index, {effects = {}}] of found.entries()) {
      for (const [id, {apply, revert}] of Object.entries(effects)) {
        const before = states.get(id) ?? null
        const after: unknown = applyPatch(before, apply)
        expect(applyPatch(after, revert)).toEqual(before)
        states.set(id, after)
      }
      if (index === 2) expect(states.get('a')).toMatchObject({_id: 'a', title: 'two', list: [1, 2]})
    }
    expect([...states.values()]).toEqual([null, null])
  })
})

describe('documents of the past', () => {
  const past = async (ids: string, search: string) => {
    const {documents} = await (await history(`documents/${ids}?${search}`)).json()
    return documents
  }

  it('are as they were after a revision', async () => {
    expect(await past('drafts.a', `revision=${revisions[0]}`)).toMatchObject([{title: 'one'}])
    expect(await past('a,drafts.a', `revision=${revisions[1]}`)).toMatchObject([
      {_id: 'drafts.a', title: 'two', _rev: revisions[1]},
    ])
    expect(await past('a,drafts.a', `revision=${revisions[2]}`)).toMatchObject([{_id: 'a'}])
    expect(await past('a', 'revision=unknown')).toEqual([])
  })

  it('are as they were at a time', async () => {
    const time = encodeURIComponent(times[2]?.replace('Z', '+00:00') ?? '')
    expect(await past('a', `time=${time}`)).toMatchObject([{title: 'two'}])
    expect(await past('a', 'time=2000-01-01T00:00:00Z')).toEqual([])
    expect(await past('a,drafts.a', '')).toEqual([])
  })

  it('are found as they last existed', async () => {
    expect(await past('a,drafts.a', 'lastRevision=true')).toMatchObject([
      {_id: 'a', title: 'two'},
      {_id: 'drafts.a', title: 'two'},
    ])
  })
})

describe('events', () => {
  const events = async (id: string, search = '') => {
    const answer = await (await history(`events/documents/${id}?${search}`)).json()
    return {events: answer.events[id], nextCursor: answer.nextCursor}
  }
  const typesOf = (found: {type: string}[]) => found.map(({type}) => type)

  it('tell what happened to a published document', async () => {
    const {events: found, nextCursor} = await events('a')
    expect(typesOf(found)).toEqual(['unpublishDocument', 'publishDocumentVersion'])
    expect(nextCursor).toBe('')
    expect(found[1]).toMatchObject({
      documentId: 'a',
      revisionId: revisions[2],
      versionId: 'drafts.a',
      versionRevisionId: revisions[1],
      author: expect.any(String),
      timestamp: expect.any(String),
    })
  })

  it('tell what happened to a draft', async () => {
    const {events: found} = await events('drafts.a')
    expect(typesOf(found)).toEqual([
      'deleteDocumentVersion',
      'createDocumentVersion',
      'publishDocumentVersion',
      'createDocumentVersion',
    ])
  })

  it('tell of documents that are edited live and deleted', async () => {
    await client.create({_id: 'live', _type: 'post'})
    await client.patch('live').set({n: 1}).commit()
    await client.delete('live')
    const {events: found} = await events('live')
    expect(typesOf(found)).toEqual([
      'deleteDocumentGroup',
      'updateLiveDocument',
      'createLiveDocument',
    ])
  })

  it('come page by page', async () => {
    const all = await events('drafts.a')
    const first = await events('drafts.a', 'limit=3')
    const second = await events('drafts.a', `limit=3&nextCursor=${first.nextCursor}`)
    expect([...first.events, ...second.events]).toEqual(all.events)
    expect(second.nextCursor).toBe('')
  })
})

describe('bad requests', () => {
  it.each([
    ['transactions/a?limit=none', 400],
    ['transactions/a?limit=0', 400],
    ['transactions/a?fromTime=yesterday', 400],
    ['transactions/a?fromTransaction=unknown', 404],
    ['documents/a?time=never', 400],
    ['events/documents/a?nextCursor=unknown', 404],
    ['events/releases/a', 404],
  ])('%s answers %i', async (path, status) => {
    expect((await history(path)).status).toBe(status)
  })

  it.each(['transactions/a', 'documents/a', 'events/documents/a'])(
    '%s needs a token',
    async (path) => {
      expect((await history(path, '')).status).toBe(401)
      expect((await history(path, lake.token('viewer'))).status).toBe(200)
    },
  )
})
