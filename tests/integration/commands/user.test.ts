import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {jest} from '@jest/globals'

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
