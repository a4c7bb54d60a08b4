import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {jest} from '@jest/globals'
import {readEvents} from '../lake/event-reader.ts'
import {startLakeProcess} from '../lake/lake-process.ts'

jest.setTimeout(60_000)

const root = fileURLToPath(new URL('../../..', import.meta.url))
const dataDir = mkdtempSync(join(tmpdir(), 'preop-users-'))
afterAll(() => rmSync(dataDir, {recursive: true}))

const user = async (args: string[], input = '') => {
  const child = spawn(process.execPath, ['packages/cli/bin/preop.mjs', 'user', ...args], {
    cwd: root,
    env: {PATH: process.env.PATH, NODE_ENV: 'production', PREOP_DATA_DIR: dataDir},
  })
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return {stdout, stderr, code: await ended}
}

const password = 'a password for tests\n'
const add = (name: string, ...args: string[]) =>
  user(['add', name, ...args, '--password-stdin'], password)

describe('preop user', () => {
  it('adds people and lists them, and nothing of their passwords', async () => {
    const ana = await add(
      'Ana',
      '--role',
      'translator',
      '--locales',
      'fr,de',
      '--display',
      'Ana B.',
    )
    expect(ana).toMatchObject({code: 0, stderr: ''})
    expect(ana.stdout).toMatch(/^Added Ana \(translator\), id u[0-9a-f]{16}\.\n$/)
    const ben = await add('ben', '--role', 'editor', '--json')
    const {id} = JSON.parse(ben.stdout)
    const listed = await user(['list', '--json'])
    expect(JSON.parse(listed.stdout)).toEqual([
      {
        id: expect.any(String),
        name: 'ana',
        display: 'Ana B.',
        role: 'translator',
        locales: ['fr', 'de'],
        createdAt: expect.any(String),
      },
      {id, name: 'ben', display: 'ben', role: 'editor', locales: [], createdAt: expect.any(String)},
    ])
    expect((await user(['list'])).stdout).toMatch(/^ana +translator fr de +Ana B\. +u/)
  })

  it.each([
    ['ANA', ['--role', 'viewer'], password, 1, 'There is a user "ANA" already.'],
    ['short', ['--role', 'viewer'], 'short', 1, 'at least 12 characters'],
    ['a b', ['--role', 'viewer'], password, 1, 'letters, digits'],
    ['new', ['--role', 'king'], password, 2, '"king" is not a role'],
    ['new', ['--role', 'translator'], password, 2, 'A translator needs --locales'],
    ['new', ['--role', 'translator', '--locales', 'xx'], password, 2, 'Unknown locales: xx'],
    ['new', ['--role', 'viewer', '--password', 'x'], password, 2, "Unknown option '--password'"],
    ['new', ['other', '--role', 'viewer'], password, 2, 'Give one name'],
  ])('does not add %s with %j', async (name, args, input, code, message) => {
    const ended = await user(['add', name, ...args, '--password-stdin'], input)
    expect(ended).toMatchObject({code, stdout: ''})
    expect(ended.stderr).toContain(message)
  })

  it('does not wait for a password where nobody can type one', async () => {
    const {code, stderr} = await user(['add', 'new', '--role', 'viewer'])
    expect(code).toBe(2)
    expect(stderr).toContain('--password-stdin')
  })
})

describe('taking access away', () => {
  let lake: Awaited<ReturnType<typeof startLakeProcess>>
  beforeAll(async () => {
    lake = await startLakeProcess(dataDir)
  })
  afterAll(() => lake.stop())

  const signIn = async (name: string, typed = password) => {
    const response = await fetch(`${lake.url}/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers: {'sec-fetch-site': 'same-origin'},
      body: new URLSearchParams({name, password: typed.trim()}),
    })
    return {
      status: response.status,
      cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '',
    }
  }
  const whoIs = async (headers: Record<string, string>) => {
    const response = await fetch(`${lake.url}/v1/users/me`, {headers})
    return {status: response.status, body: await response.json()}
  }
  const listen = async (headers: Record<string, string>) => {
    const reader = await readEvents(`${lake.url}/v1/data/listen/production?query=*`, headers)
    await reader.take(1)
    return reader
  }
  const ended = {name: 'goaway', data: {reason: 'The session has ended.'}}
  const lost = {status: 401, body: {errorCode: 'SIO-401-ANF'}}

  /** Somebody at work: signed in, with a listener open. */
  const atWork = async (name: string) => {
    await add(name, '--role', 'editor', '--display', `The ${name}`)
    const headers = {cookie: (await signIn(name)).cookie}
    const {status, body} = await whoIs(headers)
    expect(status).toBe(200)
    return {headers, id: String(body.id), reader: await listen(headers)}
  }

  it('from a person ends their sessions and listeners at once, and keeps their name', async () => {
    const {headers, id, reader} = await atWork('cleo')
    const other = await atWork('dora')
    expect(await user(['remove', 'Cleo'])).toEqual({
      code: 0,
      stdout: 'Removed Cleo, who is signed out everywhere.\n',
      stderr: '',
    })
    expect(await whoIs(headers)).toMatchObject(lost)
    expect(await reader.take(1)).toMatchObject([ended])
    expect((await signIn('cleo')).status).toBe(401)
    expect((await whoIs(other.headers)).status).toBe(200)
    const known = await fetch(`${lake.url}/v1/users/${id}`, {headers: other.headers})
    expect(await known.json()).toMatchObject([{id, displayName: 'The cleo'}])
    expect((await user(['list'])).stdout).not.toContain('cleo')
    other.reader.close()
  })

  it('by another password ends sessions begun with the old one', async () => {
    const {headers, reader} = await atWork('emil')
    const next = 'another password entirely\n'
    expect(await user(['password', 'emil', '--password-stdin'], next)).toMatchObject({code: 0})
    expect(await whoIs(headers)).toMatchObject(lost)
    expect(await reader.take(1)).toMatchObject([ended])
    expect((await signIn('emil')).status).toBe(401)
    expect((await signIn('emil', next)).status).toBe(303)
  })

  it('by revoking a token, which is listed by an id and never shown again', async () => {
    const made = await user(['token', '--role', 'viewer', '--label', 'Signage', '--json'])
    const {token} = JSON.parse(made.stdout)
    const headers = {authorization: `Bearer ${token}`}
    const {body} = await whoIs(headers)
    const reader = await listen(headers)
    const listed = await user(['tokens', '--json'])
    expect(listed.stdout).not.toContain(token)
    expect(JSON.parse(listed.stdout)).toContainEqual({
      id: body.id,
      label: 'Signage',
      role: 'viewer',
      locales: [],
      createdAt: expect.any(String),
    })
    expect((await user(['tokens'])).stdout).toMatch(
      new RegExp(`^${body.id}  viewer .*Signage$`, 'm'),
    )
    expect(await user(['revoke', body.id])).toMatchObject({code: 0})
    expect(await whoIs(headers)).toMatchObject(lost)
    expect(await reader.take(1)).toMatchObject([ended])
  })

  it.each([
    [['remove', 'nobody'], 1, 'There is no user "nobody".'],
    [['remove'], 2, 'Give one name'],
    [['remove', 'a', 'b'], 2, 'Give one name'],
    [['password', 'nobody', '--password-stdin'], 1, 'There is no user "nobody".'],
    [['revoke', 'p0'], 1, 'There is no token with the id "p0".'],
    [['revoke'], 2, 'Give one token id'],
    [['banish', 'ana'], 2, 'Unknown action "banish"'],
  ])('%j is refused with %i', async (args, code, message) => {
    const refusal = await user(args, password)
    expect(refusal).toMatchObject({code, stdout: ''})
    expect(refusal.stderr).toContain(message)
  })

  it('refuses a password that is too short, and the old one goes on working', async () => {
    await add('frida', '--role', 'viewer')
    const refusal = await user(['password', 'frida', '--password-stdin'], 'short')
    expect(refusal).toMatchObject({code: 1, stdout: ''})
    expect(refusal.stderr).toContain('at least 12 characters')
    expect((await signIn('frida')).status).toBe(303)
  })
})
