import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {jest} from '@jest/globals'
import {freePort} from '../support/free-port.ts'
import {type RunningProgram, runProgram} from '../support/running-program.ts'

const patience = 300
jest.setTimeout(3 * patience * 1000)

const tagline = 'Care that a test has just published'
const page = '/en/procedures/kyphoplasty-and-vertebroplasty'

const textOf = async (url: string) => {
  const response = await fetch(url)
  expect(response.status).toBe(200)
  return response.text()
}

/** Whether a page comes to hold a text well before the site's look at every minute. */
const shows = async (url: string, text: string) => {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(100)) {
    if ((await textOf(url)).includes(text)) return true
  }
  return false
}

const isClosed = (url: string) =>
  fetch(url).then(
    () => false,
    () => true,
  )

/** What turbo said of the site's build; the Studio's comes later. */
const siteBuild = (output: string) =>
  output.slice(output.indexOf('• Building the site'), output.indexOf('• Starting the site'))

describe('npm start', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'preop-front-door-'))
  const running: RunningProgram[] = []
  let [site, lake] = ['', '']
  let env: Record<string, string> = {}

  const start = async () => {
    const program = runProgram(['launcher/run.mjs', 'start'], env)
    running.push(program)
    await program.until(/^Ready\./m, patience)
    return program
  }

  beforeAll(async () => {
    const [port, lakePort] = [await freePort(), await freePort()]
    site = `http://localhost:${port}`
    lake = `http://localhost:${lakePort}`
    env = {
      PORT: String(port),
      LAKE_PORT: String(lakePort),
      PREOP_DATA_DIR: dataDir,
      PREOP_SITE_URL: '',
      // What Jest sets for itself is not for a production build.
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
    }
  })
  afterAll(async () => {
    await Promise.all(running.map((program) => program.stop()))
    rmSync(dataDir, {recursive: true, force: true})
  })

  it('serves, shows what is published at once, stops whole, and keeps it all', async () => {
    const first = await start()
    expect(first.output()).toContain(site)
    expect(first.output()).toContain(lake)
    expect((await fetch(`${site}/healthz`)).status).toBe(200)
    expect((await fetch(`${lake}/healthz`)).status).toBe(200)
    expect(await textOf(site + page)).not.toContain(tagline)

    const forged = await fetch(`${site}/api/revalidate`, {
      method: 'POST',
      headers: {'sanity-webhook-signature': 't=1,v1=forged'},
      body: '{"_id":"siteSettings"}',
    })
    expect(forged.status).toBe(401)
    const unsigned = await fetch(`${site}/api/revalidate`, {method: 'POST', body: '{}'})
    expect(unsigned.status).toBe(401)

    const patch = {id: 'siteSettings', set: {'tagline[language=="en"].value': tagline}}
    const published = await fetch(`${lake}/v2025-02-19/data/mutate/production`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${readFileSync(join(dataDir, 'admin-token'), 'utf8').trim()}`,
      },
      body: JSON.stringify({mutations: [{patch}]}),
    })
    expect(published.status).toBe(200)
    expect(await shows(site + page, tagline)).toBe(true)

    expect(await first.stop()).toBe(0)
    expect([await isClosed(site), await isClosed(lake)]).toEqual([true, true])
    expect(existsSync(join(dataDir, 'snapshot.db'))).toBe(true)

    const second = await start()
    expect(await textOf(site + page)).toContain(tagline)
    expect(await second.stop()).toBe(0)

    const third = await start()
    expect(siteBuild(third.output())).toMatch(/Cached:\s+1 cached, 1 total/)
    expect(await textOf(site + page)).toContain(tagline)
    expect(await third.stop()).toBe(0)
  })
})
