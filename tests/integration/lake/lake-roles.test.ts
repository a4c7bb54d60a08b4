import {jest} from '@jest/globals'
import {type Role, roles} from '@preop/lake'
import {evaluate, parse} from 'groq-js'
import {documents, mayRead, mayWrite, type Name, names} from './matrix/askers.ts'
import type {World} from './matrix/row.ts'
import {restoreDocuments, startWorld} from './matrix/start-world.ts'

jest.setTimeout(60_000)

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.lake.stop())
beforeEach(() => restoreDocuments(world))

/** As a page of the lake's own origin sends it, with the cookie of a person. */
const send = async (
  as: Role | 'nobody',
  path: string,
  body?: unknown,
  method = body ? 'POST' : 'GET',
) => {
  const response = await world.lake.request(`/v2025-02-19${path}`, {
    method,
    headers: world.headersOf({as, by: as === 'nobody' ? 'nothing' : 'cookie'}),
    ...(body ? {body: JSON.stringify(body)} : {}),
  })
  return {status: response.status, text: await response.text()}
}

const json = (text: string) => JSON.parse(text)
const mutate = (as: Role, ...mutations: object[]) =>
  send(as, '/data/mutate/production', {mutations})
const work = documents['own work']

describe('what a translator writes', () => {
  it('is written whole or not at all', async () => {
    const patch = (name: Name) => ({patch: {id: documents[name]._id, set: {n: 1}}})
    expect((await mutate('translator', patch('own work'), patch('published'))).status).toBe(403)
    expect(await world.lake.client().getDocument(work._id)).toMatchObject({n: 0})
  })

  it('cannot turn one document into another', async () => {
    for (const set of [{language: 'de'}, {language: null}])
      expect((await mutate('translator', {patch: {id: work._id, set}})).status).toBe(403)
    const turned = {createOrReplace: {...work, _type: 'page'}}
    expect((await mutate('translator', turned)).status).toBe(403)
  })

  const unit = (fields: object) => ({_key: 'a', path: 'title', target: 'Genou', ...fields})
  const put = (as: Role, fields: object) =>
    mutate(as, {patch: {id: work._id, set: {units: [unit(fields)]}}})
  const idOf = async (as: Role): Promise<string> => json((await send(as, '/users/me')).text).id

  it('is signed by themselves', async () => {
    const [me, other] = [await idOf('translator'), await idOf('viewer')]
    const own = {translatedBy: me, origin: 'human', status: 'translated'}
    expect((await put('translator', {...own, translatedBy: other})).status).toBe(403)
    expect((await put('translator', own)).status).toBe(200)
    const {status, text} = await put('translator', {...own, status: 'approved', reviewedBy: other})
    expect(status).toBe(403)
    expect(json(text).error.items[0].error).toMatchObject({
      type: 'insufficientPermissionsError',
      id: work._id,
      description: expect.stringContaining('reviewedBy'),
    })
    expect((await put('translator', {...own, status: 'approved', reviewedBy: me})).status).toBe(200)
  })

  it('as machine text is approved by somebody else, who is no less bound', async () => {
    const [me, editor] = [await idOf('translator'), await idOf('editor')]
    const drafted = {translatedBy: me, origin: 'machine', status: 'machine'}
    expect((await put('translator', drafted)).status).toBe(200)
    const approve = (reviewedBy: string) => ({...drafted, status: 'approved', reviewedBy})
    expect((await put('translator', approve(me))).status).toBe(403)
    expect((await put('editor', approve(me))).status).toBe(403)
    expect((await put('editor', approve(editor))).status).toBe(200)
  })

  it('may be brought back signed as it was by an administrator', async () => {
    const signed = {translatedBy: 'u1', reviewedBy: 'u2', origin: 'machine', status: 'approved'}
    expect((await put('administrator', signed)).status).toBe(200)
  })
})

describe('people', () => {
  it('are recorded by id, never by name', async () => {
    await mutate('editor', {patch: {id: 'page', set: {n: 1}}})
    const stored = JSON.stringify(await world.lake.client().getDocument('page'))
    expect(stored).not.toMatch(/editor/i)
  })

  it.each(roles)('are told who they are: the %s', async (role) => {
    const me = json((await send(role, '/users/me')).text)
    expect(me).toMatchObject({
      id: expect.stringMatching(/^u[0-9a-f]{16}$/),
      name: role,
      role,
      roles: [{name: role}],
      locales: role === 'translator' ? ['fr', 'it'] : [],
    })
    expect(json((await send(role, '/auth/id')).text)).toEqual({id: me.id})
    expect(json((await send('viewer', `/users/${me.id},nobody`)).text)).toMatchObject([
      {id: me.id, displayName: role},
    ])
  })

  it('have preferences that are theirs alone', async () => {
    const sent = [{key: 'list', value: {sort: ['a', 1]}}]
    expect((await send('editor', '/users/me/keyvalue', sent, 'PUT')).status).toBe(200)
    expect(json((await send('editor', '/users/me/keyvalue/list,x')).text)).toEqual([...sent, null])
    expect(json((await send('viewer', '/users/me/keyvalue/list')).text)).toEqual([null])
    expect((await send('editor', '/users/me/keyvalue', {a: 1}, 'PUT')).status).toBe(400)
  })

  it('whose session is over are told so, and never taken for nobody', async () => {
    const headers = world.headersOf({as: 'editor', by: 'cookie'})
    await world.lake.request('/v1/auth/logout', {method: 'POST', headers})
    const query = '/v1/data/query/production?query=*'
    for (const path of [query, '/v1/users/me', '/v1/data/listen/production?query=*']) {
      const response = await world.lake.request(path, {headers})
      expect(response.status).toBe(401)
      // By this code the Studio keeps what was typed.
      expect(await response.json()).toMatchObject({errorCode: 'SIO-401-ANF'})
    }
    const body = JSON.stringify({mutations: [{delete: {id: 'page'}}]})
    const init = {method: 'POST', body}
    for (const by of [headers, {}]) {
      const response = await world.lake.request('/v1/data/mutate/production', {
        ...init,
        headers: by,
      })
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({errorCode: 'SIO-401-ANF'})
    }
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
      expect(await allows(as, 'read', documents[name])).toBe(mayRead({as, by: 'cookie'}, name))
      for (const permission of ['create', 'update'])
        expect(await allows(as, permission, documents[name])).toBe(
          mayWrite({as, by: 'cookie'}, name),
        )
    },
  )
})
