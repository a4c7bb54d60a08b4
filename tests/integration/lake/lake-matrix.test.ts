import {jest} from '@jest/globals'
import {createUser, type Role, roles} from '@preop/lake'
import {evaluate, parse} from 'groq-js'
import {type LakeUnderTest, startTestLake} from './lake-harness.ts'

jest.setTimeout(120_000)

const who = [...roles, 'nobody'] as const
type Who = (typeof who)[number]

const names = ['published', 'draft', 'version', 'private', 'own work', 'work of another'] as const
type Name = (typeof names)[number]

/** The locales of the one translator are fr and it. */
const documents: Record<Name, {_id: string; _type: string; language?: string}> = {
  published: {_id: 'page', _type: 'page'},
  draft: {_id: 'drafts.page', _type: 'page'},
  version: {_id: 'versions.r1.page', _type: 'page'},
  private: {_id: 'feedback.1', _type: 'feedback'},
  'own work': {_id: 'l10n.page.fr', _type: 'translationWork', language: 'fr'},
  'work of another': {_id: 'l10n.page.de', _type: 'translationWork', language: 'de'},
}

let lake: LakeUnderTest
let cookies: Record<Role, string>

const password = 'a password for tests'

const signIn = async (name: string): Promise<string> => {
  const response = await lake.request('/sign-in', {
    method: 'POST',
    headers: {'sec-fetch-site': 'same-origin'},
    body: new URLSearchParams({name, password}),
  })
  expect(response.status).toBe(303)
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

beforeAll(async () => {
  lake = await startTestLake()
  const enter = async (role: Role) => {
    const locales = role === 'translator' ? ['fr', 'it'] : []
    await createUser(lake.dataDir, {name: role, display: `The ${role}`, role, locales, password})
    return signIn(role)
  }
  cookies = {
    administrator: await enter('administrator'),
    editor: await enter('editor'),
    translator: await enter('translator'),
    viewer: await enter('viewer'),
  }
})
afterAll(() => lake.stop())
beforeEach(async () => {
  const client = lake.client()
  await client.delete({query: '*[_type in ["page", "feedback", "translationWork"]]'})
  await client.mutate(names.map((name) => ({create: documents[name]})))
})

/** As a page of the lake's own origin sends it, with the cookie of a person. */
const send = async (as: Who, path: string, body?: unknown, method = body ? 'POST' : 'GET') => {
  const response = await lake.request(`/v2025-02-19${path}`, {
    method,
    headers: {
      'sec-fetch-site': 'same-origin',
      ...(as === 'nobody' ? {} : {cookie: cookies[as]}),
    },
    ...(body ? {body: JSON.stringify(body)} : {}),
  })
  return {status: response.status, text: await response.text()}
}

const json = (text: string) => JSON.parse(text)

const mayRead = (as: Who, name: Name) => as !== 'nobody' || name === 'published'

const mayWrite = (as: Who, name: Name) =>
  as === 'administrator' || as === 'editor' || (as === 'translator' && name === 'own work')

const everyone = who.flatMap((as) => names.map((name) => [as, name] as const))

describe('reading', () => {
  it.each(everyone)('by %s of what is %s', async (as, name) => {
    const {_id} = documents[name]
    const expected = mayRead(as, name)
    const doc = await send(as, `/data/doc/production/${_id}`)
    expect(json(doc.text)).toMatchObject(
      expected ? {documents: [{_id}]} : {documents: [], omitted: [{reason: 'permission'}]},
    )
    const query = encodeURIComponent(`*[_id == "${_id}"]._id`)
    const found = await send(as, `/data/query/production?perspective=raw&query=${query}`)
    expect(json(found.text).result).toEqual(expected ? [_id] : [])
    const followed = encodeURIComponent(`{"x": {"_ref": "${_id}"}}.x->_id`)
    const via = await send(as, `/data/query/production?perspective=raw&query=${followed}`)
    expect(json(via.text).result).toBe(expected ? _id : null)
    const dump = await send(as, '/data/export/production')
    expect(dump.text.includes(`"_id":"${_id}"`)).toBe(expected)
  })

  it.each(who)('by %s in the perspective of drafts', async (as) => {
    const {status} = await send(as, '/data/query/production?perspective=drafts&query=*')
    expect(status).toBe(as === 'nobody' ? 401 : 200)
  })
})

describe('writing', () => {
  const mutations = (name: Name) => {
    const document = documents[name]
    const {_id: id} = document
    return {
      createOrReplace: {createOrReplace: {...document, n: 1}},
      patch: {patch: {id, set: {n: 1}}},
      'patch by query': {patch: {query: `*[_id == "${id}"]`, set: {n: 1}}},
      delete: {delete: {id}},
      'delete by query': {delete: {query: `*[_id == "${id}"]`}},
    }
  }

  it.each(everyone)('by %s of what is %s', async (as, name) => {
    const client = lake.client()
    for (const [kind, mutation] of Object.entries(mutations(name))) {
      const before = await client.getDocument(documents[name]._id)
      const {status, text} = await send(as, '/data/mutate/production', {mutations: [mutation]})
      const expected = mayWrite(as, name) ? 200 : as === 'nobody' ? 401 : 403
      expect([kind, status]).toEqual([kind, expected])
      if (expected === 200) await client.createOrReplace(documents[name])
      else expect(await client.getDocument(documents[name]._id)).toEqual(before)
      if (expected === 403)
        expect(json(text).error.items[0].error.type).toBe('insufficientPermissionsError')
    }
  })

  it('by a translator is all or nothing', async () => {
    const patch = (name: Name) => ({patch: {id: documents[name]._id, set: {n: 1}}})
    const body = {mutations: [patch('own work'), patch('published')]}
    expect((await send('translator', '/data/mutate/production', body)).status).toBe(403)
    expect(await lake.client().getDocument('l10n.page.fr')).not.toHaveProperty('n')
  })

  it('by a translator cannot turn a document into another', async () => {
    for (const set of [{language: 'de'}, {language: null}]) {
      const body = {mutations: [{patch: {id: 'l10n.page.fr', set}}]}
      expect((await send('translator', '/data/mutate/production', body)).status).toBe(403)
    }
    const create = {mutations: [{create: {...documents['own work'], _id: 'drafts.l10n.page.fr'}}]}
    expect((await send('translator', '/data/mutate/production', create)).status).toBe(403)
  })

  it('is recorded by id, never by name', async () => {
    const body = {mutations: [{patch: {id: 'page', set: {n: 1}}}]}
    await send('editor', '/data/mutate/production', body)
    const stored = JSON.stringify(await lake.client().getDocument('page'))
    expect(stored).not.toMatch(/editor/i)
  })
})

describe('publishing', () => {
  it.each(who)('by %s', async (as) => {
    const action = {
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.page',
      publishedId: 'page',
    }
    const {status} = await send(as, '/data/actions/production', {actions: [action]})
    const expected = mayWrite(as, 'published') ? 200 : as === 'nobody' ? 401 : 403
    expect(status).toBe(expected)
    const draft = await lake.client().getDocument('drafts.page')
    expect(draft === undefined).toBe(expected === 200)
  })
})

describe('what else is asked for', () => {
  it.each([
    ['/users/me', 401],
    ['/users/me/keyvalue/a', 401],
    ['/users/u1', 401],
    ['/auth/id', 401],
    ['/projects', 401],
    ['/projects/preop', 401],
    ['/projects/preop/grants', 401],
    ['/projects/preop/datasets', 401],
    ['/projects/preop/datasets/production/acl', 401],
    ['/projects/preop/user-applications', 401],
    ['/datasets', 401],
    ['/aliases', 401],
    ['/features', 200],
    ['/auth/providers', 200],
    ['/data/ping/production', 200],
  ])('%s is answered to all with a role, and to nobody with %i', async (path, toNobody) => {
    for (const as of who)
      expect([as, (await send(as, path)).status]).toEqual([as, as === 'nobody' ? toNobody : 200])
  })

  it.each(who)('a new dataset, by %s', async (as) => {
    const {status} = await send(as, `/datasets/made-by-${as}`, {}, 'PUT')
    expect(status).toBe(as === 'administrator' ? 200 : as === 'nobody' ? 401 : 403)
  })

  it.each(roles)('who one is, by the %s', async (role) => {
    const me = json((await send(role, '/users/me')).text)
    expect(me).toMatchObject({
      id: expect.stringMatching(/^u[0-9a-f]{16}$/),
      name: `The ${role}`,
      role,
      roles: [{name: role}],
      locales: role === 'translator' ? ['fr', 'it'] : [],
    })
    expect(json((await send(role, '/auth/id')).text)).toEqual({id: me.id})
    expect(json((await send('viewer', `/users/${me.id},nobody`)).text)).toMatchObject([
      {id: me.id, displayName: `The ${role}`},
    ])
  })

  it('a person’s preferences are theirs alone', async () => {
    const sent = [{key: 'list', value: {sort: ['a', 1]}}]
    expect((await send('editor', '/users/me/keyvalue', sent, 'PUT')).status).toBe(200)
    expect(json((await send('editor', '/users/me/keyvalue/list,x')).text)).toEqual([...sent, null])
    expect(json((await send('viewer', '/users/me/keyvalue/list')).text)).toEqual([null])
    expect((await send('nobody', '/users/me/keyvalue', sent, 'PUT')).status).toBe(401)
    expect((await send('editor', '/users/me/keyvalue', {a: 1}, 'PUT')).status).toBe(400)
  })
})

describe('the access list that the Studio reads', () => {
  const allows = async (as: Role, permission: string, document: unknown) => {
    const {text} = await send(as, '/projects/preop/datasets/production/acl')
    const grants: {filter: string; permissions: string[]}[] = json(text)
    for (const {filter, permissions} of grants) {
      if (!permissions.includes(permission)) continue
      const value = await evaluate(parse(`*[${filter}]`), {dataset: [document]})
      const found: unknown = await value.get()
      if (Array.isArray(found) && found.length > 0) return true
    }
    return false
  }

  it.each(roles.flatMap((as) => names.map((name) => [as, name] as const)))(
    'promises the %s what the lake allows for what is %s',
    async (as, name) => {
      expect(await allows(as, 'read', documents[name])).toBe(mayRead(as, name))
      for (const permission of ['create', 'update'])
        expect(await allows(as, permission, documents[name])).toBe(mayWrite(as, name))
    },
  )
})
