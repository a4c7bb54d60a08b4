import type {SanityClient} from '@sanity/client'
import {type LakeUnderTest, refusalOf, startTestLake} from './lake-harness.ts'

let lake: LakeUnderTest
let client: SanityClient
const name = (action: string) => `sanity.action.document.${action}`

beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client()
})
afterAll(() => lake.stop())

type Sent = {actionType: string; [parameter: string]: unknown}

/** As raw requests: the client's types allow only what should work. */
const act = async (actions: Sent | Sent[], token = lake.running.adminToken) => {
  const response = await lake.request('/v2025-02-19/data/actions/production', {
    method: 'POST',
    headers: token ? {authorization: `Bearer ${token}`} : {},
    body: JSON.stringify({actions}),
  })
  return {status: response.status, body: await response.json()}
}

const get = (id: string) => client.getDocument(id)

const publishedAndDraft = async (id: string) => {
  await client.createOrReplace({_id: id, _type: 'post', title: 'published'})
  await client.createOrReplace({_id: `drafts.${id}`, _type: 'post', title: 'draft'})
  return {publishedId: id, draftId: `drafts.${id}`}
}

const fault = (type: string, index = 0) => ({
  error: {
    type: 'actionError',
    description: expect.any(String),
    items: [{index, error: expect.objectContaining({type})}],
  },
})

describe('creating and editing', () => {
  it('creates a draft once', async () => {
    const action = {
      actionType: name('create'),
      publishedId: 'new',
      attributes: {_id: 'drafts.new', _type: 'post', title: 'x'},
      ifExists: 'fail',
    }
    expect(await act(action)).toEqual({status: 200, body: {transactionId: expect.any(String)}})
    expect(await get('drafts.new')).toMatchObject({title: 'x'})
    expect(await act(action)).toEqual({status: 409, body: fault('documentAlreadyExistsError')})
    expect((await act({...action, ifExists: 'ignore'})).status).toBe(200)
  })

  it('edits a draft, made from what is published when there is none', async () => {
    const published = await client.create({_id: 'edited', _type: 'post', title: 'a', kept: 1})
    const edit = (patch: unknown) =>
      act({
        actionType: name('edit'),
        draftId: 'drafts.edited',
        publishedId: 'edited',
        patch,
      })
    await edit({unset: ['_empty_action_guard_pseudo_field_']})
    const {_rev, ...draft} = (await get('drafts.edited')) ?? {}
    expect(draft).toMatchObject({title: 'a', kept: 1, _createdAt: published._createdAt})
    await edit({set: {title: 'b'}})
    expect(await get('drafts.edited')).toMatchObject({title: 'b', kept: 1})
    expect(await get('edited')).toEqual(published)
    const late = await edit({set: {title: 'c'}, ifRevisionID: _rev})
    expect(late).toEqual({status: 409, body: fault('documentRevisionIDDoesNotMatchError')})
  })

  it('replaces a draft whole', async () => {
    const {publishedId} = await publishedAndDraft('replaced')
    const attributes = {_id: 'drafts.replaced', _type: 'post', other: true}
    await act({actionType: name('replaceDraft'), publishedId, attributes})
    expect(await get('drafts.replaced')).toMatchObject({other: true})
    expect(await get('drafts.replaced')).not.toHaveProperty('title')
  })

  it('creates versions, and replaces those that are there', async () => {
    const {publishedId} = await publishedAndDraft('versioned')
    const versionId = 'versions.r1.versioned'
    const base = {actionType: name('version.create'), publishedId, baseId: publishedId, versionId}
    expect((await act(base)).status).toBe(200)
    expect(await get(versionId)).toMatchObject({title: 'published'})
    const document = {_id: versionId, _type: 'post', title: 'v2'}
    await act({actionType: name('version.replace'), document})
    expect(await get(versionId)).toMatchObject({title: 'v2'})
    const absent = {...document, _id: 'versions.r2.versioned'}
    expect(await act({actionType: name('version.replace'), document: absent})).toEqual({
      status: 409,
      body: fault('documentNotFoundError'),
    })
    await act({actionType: name('version.discard'), versionId})
    expect(await get(versionId)).toBeUndefined()
  })
})

describe('publishing and its reverse', () => {
  it('puts the draft in the place of what is published', async () => {
    const ids = await publishedAndDraft('p1')
    const before = await get('p1')
    const draft = await get('drafts.p1')
    const {body} = await act({
      actionType: name('publish'),
      ...ids,
      ifPublishedRevisionId: before?._rev,
      ifDraftRevisionId: draft?._rev,
    })
    expect(await get('p1')).toMatchObject({
      title: 'draft',
      _rev: body.transactionId,
      _createdAt: before?._createdAt,
    })
    expect(await get('drafts.p1')).toBeUndefined()
  })

  it.each(['ifPublishedRevisionId', 'ifDraftRevisionId'])(
    'is refused when %s no longer holds',
    async (condition) => {
      const ids = await publishedAndDraft('p2')
      const refusal = await act({actionType: name('publish'), ...ids, [condition]: 'other'})
      expect(refusal).toEqual({status: 409, body: fault('documentRevisionIDDoesNotMatchError')})
      expect(await get('drafts.p2')).toMatchObject({title: 'draft'})
    },
  )

  it('makes references strong that waited for it, and needs their targets', async () => {
    const to = (_ref: string, weak?: boolean) => ({
      _type: 'reference',
      _ref,
      _weak: true,
      _strengthenOnPublish: {type: 'post', ...(weak ? {weak} : {})},
    })
    await client.create({_id: 'drafts.ref', _type: 'post', list: [to('goal')], soft: to('x', true)})
    const publish = {actionType: name('publish'), draftId: 'drafts.ref', publishedId: 'ref'}
    expect(await act(publish)).toEqual({
      status: 409,
      body: fault('documentReferenceDoesNotExistError'),
    })
    await client.create({_id: 'goal', _type: 'post'})
    await act(publish)
    expect(await get('ref')).toMatchObject({
      list: [{_type: 'reference', _ref: 'goal'}],
      soft: {_type: 'reference', _ref: 'x', _weak: true},
    })
    expect(await client.fetch('*[_id == "ref"][0].list[0]')).not.toHaveProperty('_weak')
    const unpublish = {actionType: name('unpublish'), draftId: 'drafts.goal', publishedId: 'goal'}
    expect(await act(unpublish)).toEqual({
      status: 409,
      body: fault('documentHasExistingReferencesError'),
    })
  })

  it('unpublishing keeps a draft', async () => {
    const published = await client.create({_id: 'u1', _type: 'post', title: 'was public'})
    await act({actionType: name('unpublish'), draftId: 'drafts.u1', publishedId: 'u1'})
    expect(await get('u1')).toBeUndefined()
    expect(await get('drafts.u1')).toMatchObject({
      title: 'was public',
      _createdAt: published._createdAt,
    })
    const both = await publishedAndDraft('u2')
    await act({actionType: name('unpublish'), ...both})
    expect(await get('drafts.u2')).toMatchObject({title: 'draft'})
  })

  it('discards a draft, never a published document', async () => {
    const {draftId} = await publishedAndDraft('d1')
    await act({actionType: name('discard'), draftId})
    expect(await get(draftId)).toBeUndefined()
    expect(await act({actionType: name('discard'), draftId})).toEqual({
      status: 409,
      body: fault('documentNotFoundError'),
    })
    expect((await act({actionType: name('version.discard'), versionId: 'd1'})).status).toBe(400)
    expect(await get('d1')).toMatchObject({title: 'published'})
  })

  it('deletes with the drafts that are named, and leaves none behind', async () => {
    const {publishedId, draftId} = await publishedAndDraft('x1')
    expect(await act({actionType: name('delete'), publishedId, includeDrafts: []})).toEqual({
      status: 409,
      body: fault('documentHasDraftsError'),
    })
    await act({actionType: name('delete'), publishedId, includeDrafts: [draftId]})
    expect(await client.getDocuments([publishedId, draftId])).toEqual([null, null])
  })
})

describe('references from other datasets', () => {
  const path = '/v2025-02-19/data/references/production/documents/x/to'

  it.each([
    ['?excludeInternalReferences=true', true, 200],
    ['', true, 501],
    ['?excludeInternalReferences=true', false, 401],
  ])('%s, signed in: %p, answer %i', async (search, isSignedIn, status) => {
    const response = await lake.request(path + search, {
      headers: isSignedIn ? {authorization: `Bearer ${lake.running.adminToken}`} : {},
    })
    expect(response.status).toBe(status)
    const none = {totalCount: 0, references: []}
    if (status === 200) expect(await response.json()).toEqual(none)
  })
})

describe('several actions', () => {
  it('are one transaction, each seeing those before it', async () => {
    const create = (id: string) => ({
      actionType: name('create'),
      publishedId: id,
      attributes: {_id: `drafts.${id}`, _type: 'post'},
      ifExists: 'fail',
    })
    const publish = (id: string) => ({
      actionType: name('publish'),
      draftId: `drafts.${id}`,
      publishedId: id,
    })
    const {body} = await act([create('m1'), publish('m1'), create('m2')])
    expect((await get('m1'))?._rev).toBe(body.transactionId)
    expect((await get('drafts.m2'))?._rev).toBe(body.transactionId)
    const refusal = await act([publish('m2'), publish('m3')])
    expect(refusal).toEqual({status: 409, body: fault('documentNotFoundError', 1)})
    expect(await get('m2')).toBeUndefined()
  })

  it('through Sanity’s client, with the transaction’s id', async () => {
    const ids = await publishedAndDraft('c1')
    const {transactionId} = await client.action(
      {actionType: 'sanity.action.document.publish', ...ids},
      {transactionId: 'chosen-by-client'},
    )
    expect(transactionId).toBe('chosen-by-client')
    const refusal = await refusalOf(
      client.action({actionType: 'sanity.action.document.publish', ...ids}),
    )
    expect(refusal).toEqual({status: 409, body: fault('documentNotFoundError')})
  })
})

describe('bad actions', () => {
  it.each(['release.create', 'document.variant.create', 'document.version.unpublish', 'nonsense'])(
    '%s is refused by name',
    async (action) => {
      const {status, body} = await act({actionType: `sanity.action.${action}`})
      expect(status).toBe(400)
      expect(body.error.description).toContain(`sanity.action.${action}`)
    },
  )

  it.each([
    ['no draft id', {actionType: name('publish'), publishedId: 'a'}],
    [
      'a draft of another document',
      {actionType: name('publish'), publishedId: 'a', draftId: 'drafts.b'},
    ],
    ['purging', {actionType: name('discard'), draftId: 'drafts.a', purge: true}],
    [
      'an unknown operation',
      {
        actionType: name('edit'),
        draftId: 'drafts.a',
        publishedId: 'a',
        patch: {rename: {a: 'b'}},
      },
    ],
  ])('%s is refused', async (_name, action) => {
    expect((await act(action)).status).toBe(400)
  })

  it('need a role that may write', async () => {
    const discard = {actionType: name('discard'), draftId: 'drafts.a'}
    expect((await act(discard, '')).status).toBe(401)
    expect(await act(discard, lake.token('viewer'))).toMatchObject({
      status: 403,
      body: fault('insufficientPermissionsError'),
    })
  })
})
