import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {jest} from '@jest/globals'
import {createSignInSecret, createUser, type Role, roles} from '@preop/lake'
import {type LakeUnderTest, refusalOf, startTestLake} from './lake-harness.ts'

// Passwords are slow to check on purpose, and slower while other tests run.
jest.setTimeout(60_000)

let lake: LakeUnderTest

beforeAll(async () => {
  lake = await startTestLake()
  const weak = (_ref: string) => ({_type: 'reference', _ref, _weak: true})
  const documents: {_id: string; _type: string; [field: string]: unknown}[] = [
    {_id: 'open', _type: 'post', title: 'Public', to: weak('drafts.open')},
    {_id: 'drafts.open', _type: 'post', title: 'Draft'},
    {_id: 'feedback.1', _type: 'feedback', title: 'Private'},
    {_id: 'versions.r.open', _type: 'post', title: 'Version'},
    {_id: 'link', _type: 'link', to: weak('feedback.1'), list: [weak('open')]},
  ]
  await lake.client().mutate(documents.map((create) => ({create})))
})
afterAll(() => lake.stop())

const nobody = () => lake.client({token: undefined})

describe('a reader without a token', () => {
  it.each([
    ['*[]._id', ['link', 'open']],
    ['*[_id == "drafts.open"]', []],
    ['*[_id in ["open", "feedback.1"]]._id', ['open']],
    ['*[_type == "feedback"]', []],
    ['count(*)', 2],
    ['*[_id == "open"][0].to->', null],
    ['*[_id == "link"][0]{"a": to->title, "b": list[]->title}', {a: null, b: ['Public']}],
    [
      '*[_id == "link"][0]{"x": *[_type == "feedback"], "y": *[_id == ^.to._ref][0]}',
      {x: [], y: null},
    ],
    ['*[title in ["Draft", "Private", "Version"]]', []],
    ['array::unique(*[]._type)', ['link', 'post']],
    ['*[references("feedback.1")]{"found": to->}', [{found: null}]],
  ])('%s sees only what is public', async (query, expected) => {
    for (const perspective of ['raw', 'published'] as const)
      expect(await nobody().fetch(query, {}, {perspective})).toEqual(expected)
  })

  it('is refused drafts', async () => {
    for (const perspective of ['drafts', 'previewDrafts', 'drafts,published']) {
      const path = `/v2025-02-19/data/query/production?query=*&perspective=${perspective}`
      const response = await lake.request(path)
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({error: 'Unauthorized'})
    }
  })

  it('finds public documents by id, and cannot tell whether others exist', async () => {
    const path = '/v2025-02-19/data/doc/production/open,drafts.open,drafts.none,none'
    const {documents, omitted} = await (await lake.request(path)).json()
    expect(documents).toMatchObject([{_id: 'open'}])
    expect(omitted).toEqual([
      {id: 'drafts.open', reason: 'permission'},
      {id: 'drafts.none', reason: 'permission'},
      {id: 'none', reason: 'existence'},
    ])
  })

  it('exports public documents only', async () => {
    const response = await lake.request('/v2025-02-19/data/export/production')
    expect(response.headers.get('content-type')).toContain('application/x-ndjson')
    const lines = (await response.text()).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line)._id)).toEqual(['link', 'open'])
  })

  it.each([
    ['create', {create: {_type: 'post'}}],
    ['createOrReplace', {createOrReplace: {_id: 'open', _type: 'post'}}],
    ['patch', {patch: {id: 'open', set: {title: 'Mine'}}}],
    ['delete', {delete: {id: 'open'}}],
    ['delete by query', {delete: {query: '*'}}],
  ])('cannot %s', async (_name, mutation) => {
    const response = await lake.request('/v2025-02-19/data/mutate/production', {
      method: 'POST',
      body: JSON.stringify({mutations: [mutation]}),
    })
    expect(response.status).toBe(401)
    expect(await nobody().getDocument('open')).toMatchObject({title: 'Public'})
  })

  it.each(['/users/me', '/users/x', '/auth/id', '/projects/preop/grants'])(
    'is not told %s',
    async (path) => {
      const response = await lake.request(`/v1${path}`)
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({statusCode: 401, error: 'Unauthorized'})
    },
  )
})

describe('a token', () => {
  it.each(roles)('of a %s reads everything', async (role) => {
    const client = lake.client({token: lake.token(role)})
    expect(await client.fetch('count(*)', {}, {perspective: 'raw'})).toBe(5)
    expect(await client.getDocument('feedback.1')).toMatchObject({title: 'Private'})
    expect(await client.users.getById('me')).toMatchObject({role, roles: [{name: role}]})
  })

  it.each<[Role, boolean]>([
    ['administrator', true],
    ['editor', true],
    ['translator', false],
    ['viewer', false],
  ])('of a %s may write: %s', async (role, isAllowed) => {
    const client = lake.client({token: lake.token(role)})
    const write = client.createOrReplace({_id: `by-${role}`, _type: 'written'})
    if (isAllowed) {
      expect(await write).toMatchObject({_id: `by-${role}`})
      return
    }
    expect(await refusalOf(write)).toMatchObject({
      status: 403,
      body: {error: {items: [{error: {type: 'insufficientPermissionsError'}}]}},
    })
    expect(await client.getDocument(`by-${role}`)).toBeUndefined()
  })

  it('that is not valid is refused, also where anyone may read', async () => {
    const refusal = await refusalOf(lake.client({token: 'sk-wrong'}).fetch('*'))
    expect(refusal).toMatchObject({status: 401, body: {message: 'Session not found'}})
  })

  it('is stored as a hash, and the administrator’s file is private', () => {
    const path = join(lake.dataDir, 'admin-token')
    expect(readFileSync(path, 'utf8').trim()).toBe(lake.running.adminToken)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const accounts = new DatabaseSync(join(lake.dataDir, 'accounts.sqlite'))
    const rows = JSON.stringify(accounts.prepare('SELECT * FROM tokens').all())
    accounts.close()
    expect(rows).not.toContain(lake.running.adminToken)
    expect(rows).toContain('administrator')
  })

  it('only of an administrator makes datasets', async () => {
    const refusal = await refusalOf(
      lake.client({token: lake.token('editor')}).datasets.create('second'),
    )
    expect(refusal.status).toBe(403)
    await lake.client().datasets.create('second')
    const second = lake.client({dataset: 'second'})
    await second.create({_id: 'open', _type: 'other'})
    expect(await second.fetch('*[]._type')).toEqual(['other'])
    expect(await lake.client().fetch('*[_id == "open"]._type')).toEqual(['post'])
  })
})

describe('a session', () => {
  const open = async (secret: string) => {
    const response = await lake.request(`/sign-in?once=${secret}`)
    const cookie = response.headers.get('set-cookie') ?? ''
    return {response, cookie, pair: cookie.split(';')[0] ?? ''}
  }
  const signIn = (token: string) => open(createSignInSecret(lake.dataDir, token))
  const enter = (name: string, password: string) =>
    lake.request('/sign-in', {
      method: 'POST',
      headers: {origin: lake.running.url},
      body: new URLSearchParams({name, password}),
    })

  it('begins with a link and has the rights of its token', async () => {
    const {response, cookie, pair} = await signIn(lake.running.adminToken)
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    const me = await lake.request('/v1/users/me', {headers: {cookie: pair}})
    expect(me.status).toBe(200)
    expect(await me.json()).toMatchObject({role: 'administrator', id: expect.any(String)})
  })

  it('begins with a link once only, and not with a wrong one', async () => {
    const secret = createSignInSecret(lake.dataDir, lake.running.adminToken)
    expect((await open(secret)).response.status).toBe(303)
    for (const used of [secret, 'wrong']) {
      const {response, cookie} = await open(used)
      expect(response.status).toBe(401)
      expect(cookie).toBe('')
    }
  })

  it('begins with name and password, and ends at sign-out', async () => {
    const password = 'correct horse battery'
    await createUser(lake.dataDir, {name: 'Ana', role: 'translator', locales: ['fr'], password})
    const entered = await enter('ana', password)
    expect(entered.status).toBe(303)
    const [cookie = ''] = (entered.headers.get('set-cookie') ?? '').split(';')
    const me = await lake.request('/v1/users/me', {headers: {cookie}})
    expect(await me.json()).toMatchObject({role: 'translator'})
    const headers = {cookie, origin: lake.running.url}
    expect((await lake.request('/sign-out', {method: 'POST', headers})).status).toBe(303)
    expect((await lake.request('/v1/users/me', {headers: {cookie}})).status).toBe(401)
  })

  it('does not tell an unknown name from a wrong password, and slows guessing down', async () => {
    const texts = [await enter('nobody', 'guess'), await enter('ana', 'guess')]
    expect(texts.map(({status}) => status)).toEqual([401, 401])
    const [unknown, wrong] = await Promise.all(texts.map((answer) => answer.text()))
    expect(unknown?.replace('nobody', 'ana')).toBe(wrong)
    const guesses = Array.from({length: 8}, () => enter('ana', 'guess'))
    const refused = (await Promise.all(guesses)).filter(({status}) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('that was tampered with is nobody’s', async () => {
    const {pair} = await signIn(lake.running.adminToken)
    const me = await lake.request('/v1/users/me', {headers: {cookie: `${pair}x`}})
    expect(me.status).toBe(401)
  })

  it.each([
    // Browsers always tell where a request that changes something comes from.
    [undefined, 403],
    ['own', 200],
    ['http://localhost:9999', 403],
    ['http://evil.example', 403],
    ['null', 403],
  ])('writes for a page of origin %s: %i', async (origin, status) => {
    const {pair} = await signIn(lake.running.adminToken)
    const from = origin === 'own' ? lake.running.url : origin
    const response = await lake.request('/v1/data/mutate/production', {
      method: 'POST',
      headers: {cookie: pair, ...(from ? {origin: from} : {})},
      body: JSON.stringify({mutations: [{createOrReplace: {_id: 'by-page', _type: 'page'}}]}),
    })
    expect(response.status).toBe(status)
  })
})
