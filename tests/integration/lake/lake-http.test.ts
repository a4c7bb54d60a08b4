import {createHash} from 'node:crypto'
import {mkdirSync, writeFileSync} from 'node:fs'
import {request as httpRequest} from 'node:http'
import {join} from 'node:path'
import {createSignInSecret} from '@preop/lake'
import type {SanityClient} from '@sanity/client'
import {type LakeUnderTest, startTestLake} from './lake-harness.ts'

let lake: LakeUnderTest
let client: SanityClient

beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client()
  for (const [_id, title] of [
    ['a', 'published'],
    ['drafts.a', 'draft'],
    ['drafts.b', 'only a draft'],
    ['c', 'only published'],
  ])
    await client.create({_id, _type: 'post', title: title ?? ''})
})
afterAll(() => lake.stop())

describe('perspectives', () => {
  const query = '*[_type == "post"]{_id, title}'
  const published = [
    {_id: 'a', title: 'published'},
    {_id: 'c', title: 'only published'},
  ]
  const raw = [
    ...published,
    {_id: 'drafts.a', title: 'draft'},
    {_id: 'drafts.b', title: 'only a draft'},
  ]
  const drafts = [
    {_id: 'a', title: 'draft'},
    {_id: 'b', title: 'only a draft'},
    {_id: 'c', title: 'only published'},
  ]

  it.each([
    ['2025-02-19', undefined, published],
    ['2024-01-01', undefined, raw],
    ['1', undefined, raw],
    ['X', undefined, published],
    ['2024-01-01', 'published' as const, published],
    ['2025-02-19', 'raw' as const, raw],
    ['2025-02-19', 'drafts' as const, drafts],
    ['2025-02-19', ['drafts', 'published'], drafts],
  ])('version %s with %p', async (apiVersion, perspective, expected) => {
    const reader = lake.client({apiVersion, ...(perspective ? {perspective} : {})})
    expect(await reader.fetch(query)).toEqual(expected)
  })

  it('tell a draft’s own id, and find it by its published id', async () => {
    const found = await client.fetch(
      '*[_id == $id][0]{_id, _originalId}',
      {id: 'b'},
      {perspective: 'drafts'},
    )
    expect(found).toEqual({_id: 'b', _originalId: 'drafts.b'})
  })
})

describe('a query', () => {
  it('answers the same by GET and by POST', async () => {
    const ids = Array.from({length: 900}, (_, index) => `long-id-number-${index}`)
    expect(await client.fetch('*[_id in $ids]._id', {ids: ['a']})).toEqual(['a'])
    expect(await client.fetch('*[_id in $ids]._id', {ids: ['a', ...ids]})).toEqual(['a'])
  })

  it('repeats the query unless told not to', async () => {
    const path = '/v2025-02-19/data/query/production?query=count(*)'
    expect(await (await lake.request(path)).json()).toEqual({
      query: 'count(*)',
      result: 2,
      ms: expect.any(Number),
      syncTags: expect.any(Array),
    })
    const short = await (await lake.request(`${path}&returnQuery=false`)).json()
    expect(short).not.toHaveProperty('query')
  })

  it('sees a write at once', async () => {
    for (let n = 1; n <= 20; n += 1) {
      await client.createOrReplace({_id: 'seen', _type: 'seen', n})
      expect(await client.fetch('*[_type == "seen"][0].n')).toBe(n)
    }
  })
})

describe('health', () => {
  it('counts requests by endpoint', async () => {
    const counts = async () => (await (await lake.request('/healthz')).json()).requests
    const before = await counts()
    await client.fetch('count(*)')
    await client.fetch('count(*)')
    await client.getDocument('a')
    const after = await counts()
    expect(after).toEqual({...before, query: before.query + 2, doc: before.doc + 1})
  })

  it('is 200 only while the store is open', async () => {
    const other = await startTestLake()
    expect((await other.request('/healthz')).status).toBe(200)
    other.running.lake.close()
    expect((await other.request('/healthz')).status).toBe(503)
    await other.stop()
  })
})

describe('a browser on another origin', () => {
  const allowed = async (origin: string) => {
    const response = await lake.request('/v2025-02-19/data/query/production?query=1', {
      headers: {origin},
    })
    return response.headers.get('access-control-allow-origin')
  }

  it('may read when it is the site', async () => {
    expect(await allowed('http://localhost:3000')).toBe('http://localhost:3000')
    expect(await allowed('http://evil.example')).not.toBe('http://evil.example')
    expect(await allowed('http://evil.example')).not.toBe('*')
  })
})

/** `fetch` tidies paths before it sends them; an attacker does not. */
const rawStatus = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const {port} = lake.running
    const sent = httpRequest({host: '127.0.0.1', port, path}, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode))
    })
    sent.on('error', reject)
    sent.end()
  })

describe('the Studio', () => {
  it('is announced while missing and served once it is there', async () => {
    const waiting = await lake.request('/')
    expect(waiting.status).toBe(503)
    expect(await waiting.text()).toContain('The Studio is being built')

    mkdirSync(join(lake.studioDir, 'static'), {recursive: true})
    const script = 'console.log("one")'
    const html = `<script>${script}</script><script src="/static/app.js"></script>`
    writeFileSync(join(lake.studioDir, 'index.html'), html)
    writeFileSync(join(lake.studioDir, 'static', 'app.js'), 'export {}')
    const stranger = await lake.request('/structure/post;a', {redirect: 'manual'})
    expect(stranger.status).toBe(303)
    expect(stranger.headers.get('location')).toBe('/sign-in?next=%2Fstructure%2Fpost%3Ba')

    const secret = createSignInSecret(lake.dataDir, lake.running.adminToken)
    const signedIn = await lake.request(`/sign-in?once=${secret}`)
    const [cookie = ''] = (signedIn.headers.get('set-cookie') ?? '').split(';')
    const field = '/structure/post;a,path=body%5B_key%3D%3D%22en%22%5D.value'
    for (const path of ['/', '/structure/post;a', field, '/index.html']) {
      const page = await lake.request(path, {headers: {cookie}})
      expect(page.status).toBe(200)
      expect(await page.text()).toBe(html)
      const policy = page.headers.get('content-security-policy') ?? ''
      const hash = createHash('sha256').update(script).digest('base64')
      expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`)
      expect(policy).toContain("default-src 'self'")
      expect(policy).toContain("frame-ancestors 'self'")
      // Of the site that the lake belongs to, and of no other.
      expect(policy).toContain('; frame-src http://localhost:3000;')
      expect(policy).toContain(`ws://127.0.0.1:${lake.running.port}`)
      expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    }
    const asset = await lake.request('/static/app.js')
    expect(asset.headers.get('content-type')).toContain('text/javascript')
    const again = await lake.request('/static/app.js', {
      headers: {'if-none-match': asset.headers.get('etag') ?? ''},
    })
    expect(again.status).toBe(304)
  })

  it.each([
    '/static/missing.js',
    '/../admin-token',
    '/..%2fadmin-token',
    '/%2e%2e/admin-token',
    '/static/..%2f..%2f..%2fadmin-token',
    '/..%5cadmin-token.txt',
    '/%00.js',
    '/%ff.js',
    '//../admin-token.txt',
  ])('does not serve %s', async (path) => {
    const status = await rawStatus(path)
    const served = await lake.request(path).then((response) => response.text())
    expect(served).not.toContain(lake.running.adminToken)
    // What is no file is a place in the Studio, where a stranger has to sign in first.
    expect([404, 303]).toContain(status)
    if (/\.\w+$/.test(path)) expect(status).toBe(404)
  })
})

describe('the shell of the Studio', () => {
  it.each([
    '/users/me',
    '/users/me/keyvalue/a,b',
    '/auth/providers',
    '/projects/preop',
    '/projects/preop/grants',
    '/projects/preop/datasets',
    '/projects/preop/datasets/production/acl',
    '/projects/preop/user-applications',
    '/features',
    '/datasets',
    '/aliases',
    '/data/ping/production',
    '/intake/telemetry-status',
  ])('finds %s', async (path) => {
    const response = await lake.request(`/v2025-02-19${path}`, {
      headers: {
        authorization: `Bearer ${lake.running.adminToken}`,
        'X-Sanity-Project-ID': 'preop',
      },
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toBeDefined()
  })
})
