import {execFileSync} from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {jest} from '@jest/globals'
import {startLake} from '@preop/content-lake'
import {createUser} from '@preop/lake'
import {freePort} from '../../support/free-port.ts'
import {runPreop} from '../commands/run-preop.ts'
import {createTestClient, type LakeUnderTest, startTestLake} from '../lake/lake-harness.ts'
import {uploadFixtures} from './asset-fixtures.ts'
import {readContent} from './dataset-content.ts'

jest.setTimeout(120_000)

const person = {role: 'editor', password: 'a password for tests'} as const

describe('preop backup and preop restore', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preop-backup-'))
  const file = join(folder, 'backup.tar.gz')
  let lake: LakeUnderTest
  let content: unknown
  let revision = ''

  const call = (args: string[], dataDir: string, port: number | string) =>
    runPreop(args, {PREOP_DATA_DIR: dataDir, LAKE_PORT: String(port)})
  const emptyFolder = () => mkdtempSync(join(folder, 'data-'))

  /** Everything that a restored folder answers with, history included. */
  const readRestored = async (dataDir: string) => {
    const running = await startLake({port: 0, dataDir, logLevel: 'silent'})
    try {
      const client = createTestClient(running.url, {token: running.adminToken})
      const past = await fetch(
        `${running.url}/v1/data/history/production/documents/awkward?revision=${revision}`,
        {headers: {authorization: `Bearer ${running.adminToken}`}},
      )
      return {
        content: await readContent(client),
        past: (await past.json()).documents[0].text,
        users: await fetch(`${running.url}/v1/users/me`, {
          headers: {authorization: `Bearer ${lake.running.adminToken}`},
        }).then(({status}) => status),
      }
    } finally {
      await running.close()
    }
  }

  beforeAll(async () => {
    lake = await startTestLake()
    const client = lake.client()
    await uploadFixtures(client)
    const first = await client.create({_id: 'awkward', _type: 'awkward', text: 'before'})
    revision = first._rev
    await client.patch('awkward', {set: {text: 'after'}}).commit()
    await client.create({_id: 'drafts.awkward', _type: 'awkward', text: 'draft'})
    await createUser(lake.dataDir, {...person, name: 'ana'})
    content = await readContent(client)
    const made = await call(['backup', file, '--json'], lake.dataDir, lake.running.port)
    expect(made).toMatchObject({code: 0, stderr: ''})
    expect(JSON.parse(made.stdout)).toEqual({file, size: statSync(file).size})
  })
  afterAll(async () => {
    await lake.stop()
    rmSync(folder, {recursive: true})
  })

  it('copy a running lake whole, and put it into an empty folder', async () => {
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(readdirSync(lake.dataDir).filter((name) => name.startsWith('backup-'))).toEqual([])
    const dataDir = emptyFolder()
    const restored = await call(['restore', file], dataDir, await freePort())
    expect(restored).toMatchObject({code: 0, stderr: ''})
    expect(restored.stdout).toContain('12 files, each checked')
    expect(readdirSync(dataDir).sort()).toEqual(['accounts.sqlite', 'assets', 'datasets'])
    const listed = await call(['user', 'list', '--json'], dataDir, 1)
    expect(JSON.parse(listed.stdout)).toMatchObject([{name: 'ana', role: 'editor'}])
    expect(await readRestored(dataDir)).toEqual({content, past: 'before', users: 200})
  })

  it("holds nobody's session, and no token that can be read", () => {
    const dataDir = emptyFolder()
    execFileSync('tar', ['-xzf', file, '-C', dataDir])
    expect(readdirSync(dataDir).sort()).toEqual([
      'accounts.sqlite',
      'assets',
      'backup.json',
      'datasets',
    ])
    const accounts = readFileSync(join(dataDir, 'accounts.sqlite'), 'latin1')
    expect(accounts).not.toContain(lake.running.adminToken)
    expect(accounts).not.toContain('sessionSecret')
  })

  it('copy a lake that stands still', async () => {
    const dataDir = emptyFolder()
    const port = await freePort()
    expect((await call(['restore', file], dataDir, port)).code).toBe(0)
    const running = await startLake({port: 0, dataDir, logLevel: 'silent'})
    await running.close()
    const second = join(folder, 'second.tar.gz')
    expect(await call(['backup', second], dataDir, port)).toMatchObject({code: 0, stderr: ''})
    const third = emptyFolder()
    expect((await call(['restore', second], third, port)).code).toBe(0)
    expect(await readRestored(third)).toEqual({content, past: 'before', users: 200})
  })

  it('replace what is there only when told to, and set it aside', async () => {
    const other = await startTestLake()
    await other.client().create({_id: 'own', _type: 'awkward'})
    const {dataDir} = other
    const port = await freePort()
    const inUse = await call(['restore', file, '--force'], dataDir, port)
    expect(inUse.code).toBe(1)
    expect(inUse.stderr).toContain('is in use by another content lake')
    await other.running.close()

    const refused = await call(['restore', file], dataDir, port)
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('holds content')
    const forced = await call(['restore', file, '--force', '--json'], dataDir, port)
    expect(forced.code).toBe(0)
    const {replaced} = JSON.parse(forced.stdout)
    expect(existsSync(join(replaced, 'datasets', 'production.sqlite'))).toBe(true)
    expect((await readRestored(dataDir)).content).toEqual(content)
    rmSync(dataDir, {recursive: true})
  })

  it.each([
    ['half of it', (whole: Buffer) => whole.subarray(0, whole.length / 2), 'not a whole one'],
    ['no archive', () => Buffer.from('words'), 'The file is no backup'],
    ['nothing', () => Buffer.alloc(0), 'The file is no backup'],
  ])('refuse %s, and leave the folder as it was', async (_, damage, message) => {
    const bad = join(folder, 'bad.tar.gz')
    writeFileSync(bad, damage(readFileSync(file)))
    const dataDir = emptyFolder()
    const run = await call(['restore', bad], dataDir, 1)
    expect(run.code).toBe(1)
    expect(run.stderr).toContain(message)
    expect(readdirSync(dataDir)).toEqual([])
  })

  it.each([
    [
      'changed',
      (at: string) => writeFileSync(join(at, 'datasets/production.sqlite'), 'else'),
      'production.sqlite is damaged',
    ],
    ['missing', (at: string) => rmSync(join(at, 'accounts.sqlite')), 'lacks accounts.sqlite'],
    [
      'a stranger',
      (at: string) => writeFileSync(join(at, 'admin-token'), 'mine'),
      'it holds admin-token',
    ],
  ])('refuse a backup of which a file is %s', async (_, change, message) => {
    const unpacked = emptyFolder()
    execFileSync('tar', ['-xzf', file, '-C', unpacked])
    change(unpacked)
    const bad = join(folder, 'bad.tar.gz')
    execFileSync('sh', [
      '-c',
      `cd "${unpacked}" && tar -czf "${bad}" $(find . -type f | sed 's|^\\./||')`,
    ])
    const dataDir = emptyFolder()
    const run = await call(['restore', bad], dataDir, 1)
    expect(run.code).toBe(1)
    expect(run.stderr).toContain(message)
    expect(readdirSync(dataDir)).toEqual([])
  })

  it('know their words', async () => {
    expect((await call(['backup'], lake.dataDir, 1)).code).toBe(2)
    expect((await call(['restore', 'a', 'b'], lake.dataDir, 1)).code).toBe(2)
    expect((await call(['backup', file], lake.dataDir, lake.running.port)).code).toBe(2)
    const missing = await call(['restore', join(folder, 'none')], emptyFolder(), 1)
    expect(missing).toMatchObject({code: 1})
    expect(missing.stderr).toContain('ENOENT')
  })

  it.each([
    ['nobody', undefined, 401],
    ['a viewer', 'viewer', 403],
    ['an editor', 'editor', 403],
  ] as const)('are not for %s', async (_, role, status) => {
    const headers = role ? {authorization: `Bearer ${lake.token(role)}`} : undefined
    expect((await lake.request('/v1/backup', {headers})).status).toBe(status)
  })
})
