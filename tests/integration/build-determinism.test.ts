import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {jest} from '@jest/globals'
import {takeSnapshot} from '@preop/content'
import {expandSample, sampleDir} from '@preop/sample'
import {startSeededLake} from '../support/seeded-lake.ts'
import {run} from './commands/run-preop.ts'

jest.setTimeout(600_000)

const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
const app = fileURLToPath(new URL('../../apps/web', import.meta.url))
const folders = ['.next-a', '.next-b'] as const

/** The HTML of every page that a build rendered, by its path. */
const pagesOf = (distDir: string) => {
  const pages = join(app, distDir, 'server/pages')
  const files = readdirSync(pages, {recursive: true, encoding: 'utf8'})
  const documents = files.filter((file) => file.endsWith('.html')).sort()
  return new Map(documents.map((file) => [file, readFileSync(join(pages, file), 'utf8')]))
}

describe('the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preop-build-'))
  const snapshotPath = join(folder, 'snapshot.db')
  beforeAll(async () => {
    const lake = await startSeededLake(expandSample(sampleDir))
    await takeSnapshot(lake.client, snapshotPath).finally(lake.stop)
  })
  afterAll(() => {
    for (const distDir of folders) rmSync(join(app, distDir), {recursive: true, force: true})
    rmSync(folder, {recursive: true, force: true})
  })

  it('needs no lake and renders the same bytes from the same snapshot', async () => {
    for (const PREOP_DIST_DIR of folders) {
      const {code, stdout, stderr} = await run([next, 'build', app], {
        PREOP_SNAPSHOT: snapshotPath,
        PREOP_SITE_URL: 'http://localhost:3000',
        PREOP_DIST_DIR,
        NEXT_TELEMETRY_DISABLED: '1',
      })
      if (code !== 0) throw new Error(`The build ended with ${code}.\n${stdout}\n${stderr}`)
    }
    const [one, two] = [pagesOf('.next-a'), pagesOf('.next-b')]
    expect([...one.keys()]).toContain('ru/procedures.html')
    expect([...two.keys()]).toEqual([...one.keys()])
    for (const [file, html] of one) expect({file, html: two.get(file)}).toEqual({file, html})
  })
})
