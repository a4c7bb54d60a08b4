import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {jest} from '@jest/globals'
import {createSignInSecret, createUser} from '@preop/lake'
import {type LakeUnderTest, startTestLake} from './lake-harness.ts'

jest.setTimeout(60_000)

let lake: LakeUnderTest
const password = 'a password for tests'

beforeAll(async () => {
  lake = await startTestLake()
  mkdirSync(lake.studioDir, {recursive: true})
  writeFileSync(join(lake.studioDir, 'index.html'), '<title>Studio</title>')
  await createUser(lake.dataDir, {name: 'Ben.B', role: 'editor', password})
})
afterAll(() => lake.stop())

const post = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {'sec-fetch-site': 'same-origin'},
) => lake.request(path, {method: 'POST', headers, body: new URLSearchParams(fields)})

const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''

describe('the sign-in page', () => {
  it('is plain, labelled, and needs neither a script nor another host', async () => {
    const response = await lake.request('/sign-in')
    const page = await response.text()
    expect(page).not.toMatch(/<script|style=|https?:/)
    for (const field of ['name', 'password']) {
      expect(page).toContain(`<label for="${field}">`)
      expect(page).toContain(`id="${field}"`)
    }
    expect(page).toContain('autocomplete="current-password"')
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    const style = await lake.request('/sign-in.css')
    expect(style.headers.get('content-type')).toContain('text/css')
    expect(await style.text()).toContain(':focus-visible')
  })

  it('says what is wrong beside the fields, and writes no markup that was typed', async () => {
    const response = await post('/sign-in', {name: '"><b>', password: 'x'})
    expect(response.status).toBe(401)
    const page = await response.text()
    expect(page).toContain('<p id="error" role="alert">The name or the password is not right.</p>')
    expect(page).toContain('aria-describedby="error"')
    expect(page).not.toContain('<b>')
  })

  it('leads to where one wanted to go, and to no other site', async () => {
    const opened = await lake.request('/structure/page;a?x=1')
    expect(opened.status).toBe(303)
    const location = opened.headers.get('location') ?? ''
    expect(location).toBe('/sign-in?next=%2Fstructure%2Fpage%3Ba%3Fx%3D1')
    expect(await (await lake.request(location)).text()).toContain('value="/structure/page;a?x=1"')
    for (const [next, goal] of [
      ['/structure/page;a?x=1', '/structure/page;a?x=1'],
      ['//evil.example', '/'],
    ]) {
      const entered = await post('/sign-in', {name: ' ben.b', password, next: next ?? ''})
      expect(entered.headers.get('location')).toBe(goal)
    }
  })

  it.each([
    [{}, 403],
    [{origin: 'http://evil.example'}, 403],
    [{origin: 'null'}, 403],
    [{'sec-fetch-site': 'cross-site'}, 403],
    [{'sec-fetch-site': 'same-site'}, 403],
    [{'sec-fetch-site': 'same-origin'}, 303],
  ])('takes the form with %j: %i', async (headers, status) => {
    const response = await post('/sign-in', {name: 'ben.b', password}, headers)
    expect(response.status).toBe(status)
    expect(cookieOf(response) === '').toBe(status !== 303)
  })

  it.each([
    [undefined, false],
    ['https', true],
  ])('behind a proxy that speaks %s, the cookie is for TLS only: %s', async (proto, isSecure) => {
    const headers = {
      'sec-fetch-site': 'same-origin',
      ...(proto ? {'x-forwarded-proto': proto} : {}),
    }
    const response = await post('/sign-in', {name: 'ben.b', password}, headers)
    expect(/; Secure/.test(response.headers.get('set-cookie') ?? '')).toBe(isSecure)
  })

  it('refuses a form of any size', async () => {
    const response = await post('/sign-in', {name: 'x'.repeat(100_000), password})
    expect(response.status).toBe(413)
  })
})

describe('a link that signs in once', () => {
  const make = () => createSignInSecret(lake.dataDir, lake.running.adminToken)

  it('is not used up by a look at it', async () => {
    const path = `/sign-in?once=${make()}`
    const looked = await lake.request(path, {method: 'HEAD'})
    expect(cookieOf(looked)).toBe('')
    expect((await lake.request(path)).status).toBe(303)
  })

  it('used again by who is signed in, opens the Studio', async () => {
    const path = `/sign-in?once=${make()}`
    const cookie = cookieOf(await lake.request(path))
    const again = await lake.request(path, {headers: {cookie}})
    expect([again.status, again.headers.get('location')]).toEqual([303, '/'])
  })

  it('is not made for a token that is not valid', () => {
    expect(() => createSignInSecret(lake.dataDir, 'sk-wrong')).toThrow(/valid token/)
  })
})

describe('the Studio', () => {
  it('is shown to who is signed in, until they sign out there', async () => {
    const cookie = cookieOf(await post('/sign-in', {name: 'ben.b', password}))
    const shown = await lake.request('/', {headers: {cookie}})
    expect(await shown.text()).toBe('<title>Studio</title>')
    expect(await (await lake.request('/sign-in', {headers: {cookie}})).text()).toContain('Sign out')
    const headers = {cookie, origin: lake.running.url}
    const left = await lake.request('/v2025-02-19/auth/logout', {method: 'POST', headers})
    expect(left.status).toBe(204)
    const after = await lake.request('/', {headers: {cookie}})
    expect([after.status, after.headers.get('location')]).toEqual([303, '/sign-in'])
  })

  it('cannot be signed out of by another page', async () => {
    const cookie = cookieOf(await post('/sign-in', {name: 'ben.b', password}))
    const headers = {cookie, origin: 'http://evil.example'}
    await lake.request('/sign-out', {method: 'POST', headers})
    await lake.request('/v2025-02-19/auth/logout', {method: 'POST', headers})
    expect((await lake.request('/v1/users/me', {headers: {cookie}})).status).toBe(200)
  })
})

describe('guessing', () => {
  it('one name from one place is stopped, while others go on', async () => {
    const statuses: number[] = []
    for (let n = 0; n < 10; n += 1)
      statuses.push((await post('/sign-in', {name: 'nobody', password: `guess ${n}`})).status)
    expect(statuses).toEqual([...Array(8).fill(401), 429, 429])
    const refused = await post('/sign-in', {name: 'NOBODY', password})
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800)
    expect(await refused.text()).toContain('Too many attempts. Try again in 15 min.')
    expect((await post('/sign-in', {name: 'ben.b', password})).status).toBe(303)
  })
})
