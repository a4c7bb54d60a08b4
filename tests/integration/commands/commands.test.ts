import {existsSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {jest} from '@jest/globals'
import {openSnapshot} from '@preop/content'
import {expandSample, sampleDir} from '@preop/sample'
import {z} from 'zod'
import {freePort} from '../../support/free-port.ts'
import {type SeededLake, startSeededLake} from '../../support/seeded-lake.ts'
import {run, runPreop} from './run-preop.ts'

jest.setTimeout(60_000)

const status = z.object({
  lake: z.object({url: z.string(), ready: z.boolean()}),
  site: z.object({url: z.string(), ready: z.boolean()}),
  dataset: z.literal('production'),
  projectId: z.literal('preop'),
  snapshot: z.string(),
  versions: z.record(z.string(), z.string().regex(/^\d+\.\d+\.\d+/)),
})

const idlePorts = async () => ({
  PORT: String(await freePort()),
  LAKE_PORT: String(await freePort()),
})

describe('the launcher', () => {
  it('refuses a task it does not know and names those it does', async () => {
    const {code, stderr} = await run(['launcher/run.mjs', 'nonsense'])
    expect(code).toBe(1)
    expect(stderr).toContain('Unknown task "nonsense". Known: start, dev, test, bench.')
  })
})

describe('preop', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['nonsense']],
    ['the name of something every object has', ['toString']],
    ['a user action that does not exist', ['user', 'dance']],
    ['a token without a role', ['user', 'token']],
    ['a token of an unknown role', ['user', 'token', '--role', 'king']],
    ['a token for an unknown locale', ['user', 'token', '--role', 'editor', '--locales', 'xx']],
    ['an unknown option', ['status', '--yaml']],
  ])('ends with 2 at %s and says how it is used', async (_title, args) => {
    const {code, stdout, stderr} = await runPreop(args)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/Usage|Known|Unknown option/)
    expect(code).toBe(2)
  })

  it('loads no package of ours to say how it is used, so that it says so at once', async () => {
    const hook = `import {registerHooks} from 'node:module'
      registerHooks({load(url, context, next) {
        process.stderr.write('loaded ' + url + '\\n')
        return next(url, context)
      }})`
    const {stderr} = await run([
      '--import',
      `data:text/javascript,${encodeURIComponent(hook)}`,
      'packages/cli/bin/preop.mjs',
    ])
    const loaded = [...stderr.matchAll(/^loaded .*\/(?:packages|apps)\/([\w-]+)\//gm)]
    expect([...new Set(loaded.map(([, name]) => name))]).toEqual(['cli'])
  })

  it('lists every problem of the environment at once', async () => {
    const {code, stderr} = await runPreop(['status'], {
      PORT: '0',
      LAKE_PORT: 'many',
      PREOP_SITE_URL: 'nowhere',
      SANITY_PROJECT_ID: 'NO/PE',
    })
    expect(code).toBe(1)
    for (const name of ['PORT', 'LAKE_PORT', 'PREOP_SITE_URL', 'SANITY_PROJECT_ID']) {
      expect(stderr).toContain(`- ${name}:`)
    }
  })
})

describe('preop status', () => {
  it('ends with 1 when nothing runs, in JSON too', async () => {
    const {code, stdout} = await runPreop(['status', '--json'], await idlePorts())
    const found = status.parse(JSON.parse(stdout))
    expect([found.lake.ready, found.site.ready]).toEqual([false, false])
    expect(Object.keys(found.versions).sort()).toEqual([
      'client',
      'next',
      'node',
      'preop',
      'sanity',
    ])
    expect(code).toBe(1)
  })

  it('is for people without --json', async () => {
    const {stdout} = await runPreop(['status'], await idlePorts())
    expect(stdout).toMatch(/^lake {5}http:\S+ not ready\nsite {5}http:\S+ not ready\n/)
  })
})

describe('beside a running lake', () => {
  let lake: SeededLake
  let env: Record<string, string>
  beforeAll(async () => {
    lake = await startSeededLake(expandSample(sampleDir))
    env = {
      PORT: String(await freePort()),
      LAKE_PORT: new URL(lake.url).port,
      PREOP_DATA_DIR: join(lake.folder, 'lake'),
    }
  })
  afterAll(() => lake.stop())

  it('status sees the lake and misses the site', async () => {
    const {code, stdout} = await runPreop(['status', '--json'], env)
    const found = status.parse(JSON.parse(stdout))
    expect([found.lake.ready, found.site.ready]).toEqual([true, false])
    expect(code).toBe(1)
  })

  it('user token makes a token with which an editor can write', async () => {
    const args = ['user', 'token', '--role', 'editor', '--locales', 'fr,de', '--json']
    const made = await runPreop(args, env)
    expect(made.code).toBe(0)
    const {token} = z.object({token: z.string().min(20)}).parse(JSON.parse(made.stdout))
    const write = (authorization: string) =>
      fetch(`${lake.url}/v2025-02-19/data/mutate/production`, {
        method: 'POST',
        headers: {'content-type': 'application/json', authorization},
        body: JSON.stringify({
          mutations: [{create: {_id: 'person-x', _type: 'person', name: 'X'}}],
        }),
      })
    expect((await write('Bearer of-nothing')).status).toBe(401)
    expect((await write(`Bearer ${token}`)).status).toBe(200)
    const me = await fetch(`${lake.url}/v2025-02-19/users/me`, {
      headers: {authorization: `Bearer ${token}`},
    })
    expect(await me.json()).toMatchObject({role: 'editor'})
  })

  it('snapshot writes the file and says what is in it', async () => {
    const {code, stdout} = await runPreop(['snapshot', '--json'], env)
    expect(code).toBe(0)
    const taken = z.object({id: z.string(), documents: z.number()}).parse(JSON.parse(stdout))
    const snapshot = openSnapshot(join(lake.folder, 'lake', 'snapshot.db'))
    expect(snapshot.id).toBe(taken.id)
    snapshot.close()
  })

  it('snapshot ends with 1 and writes nothing when the lake is down', async () => {
    const dataDir = join(lake.folder, 'other')
    const {code, stdout, stderr} = await runPreop(['snapshot', '--json'], {
      ...env,
      LAKE_PORT: String(await freePort()),
      PREOP_DATA_DIR: dataDir,
    })
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/could not be read from http:\/\/localhost:\d+.*npx preop status/s)
    expect(existsSync(join(dataDir, 'snapshot.db'))).toBe(false)
  })
})

describe('preop start, where a port is in use', () => {
  it.each(['PORT', 'LAKE_PORT'])('names the port and %s, and starts nothing', async (variable) => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const address = taken.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const ports = {...(await idlePorts()), [variable]: String(port)}
    const {code, stderr} = await runPreop(['start'], {...ports, PREOP_DATA_DIR: '/nonexistent/x'})
    await new Promise((resolve) => taken.close(resolve))
    expect(stderr).toContain(`Port ${port} is in use.`)
    expect(stderr).toContain(`${variable}=${port + 1} npm start`)
    expect(code).toBe(1)
  })
})
