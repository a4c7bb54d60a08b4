import {cpSync, mkdtempSync, rmSync, utimesSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {takeSnapshot} from '@preop/content'
import {fixtureDocuments} from '../fixtures/fixture-documents.ts'
import {firstAnswer} from './first-answer.ts'
import {freePort} from './free-port.ts'
import {runProgram} from './running-program.ts'
import {startSeededLake} from './seeded-lake.ts'

const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
const app = fileURLToPath(new URL('../../apps/web', import.meta.url))
const built = '.next-fixtures'
const copy = '.next-unplugged'

/**
 * The site of the fixtures once more, over a lake of its own that is stopped when the site is up.
 * Every page counts as stale, so each is rendered anew without the lake. It uses a copy of the build:
 * rendered pages are written into it.
 *
 * @returns `first` is what the first who asked was told; `breakContent` takes the snapshot away too
 */
export const serveWithoutLake = async (siteUrl: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'preop-unplugged-'))
  const snapshotPath = join(folder, 'snapshot.db')
  const lake = await startSeededLake(fixtureDocuments())
  await takeSnapshot(lake.client, snapshotPath)
  cpSync(join(app, built), join(app, copy), {
    recursive: true,
    filter: (path) => path !== join(app, built, 'cache'),
  })
  const port = await freePort()
  const site = runProgram([next, 'start', app, '-H', '127.0.0.1', '-p', String(port)], {
    PREOP_SNAPSHOT: snapshotPath,
    PREOP_SITE_URL: siteUrl,
    PREOP_DIST_DIR: copy,
    NODE_ENV: 'production',
    SANITY_PROJECT_ID: 'preop',
    SANITY_DATASET: 'production',
    SANITY_API_HOST: lake.url,
    SANITY_API_WRITE_TOKEN: 'of-a-lake-that-is-gone',
    SANITY_WEBHOOK_SECRET: 'secret-of-a-test',
  })
  const url = `http://127.0.0.1:${port}`
  const first = await firstAnswer(`${url}/en`, 60)
  await lake.stop()
  utimesSync(snapshotPath, new Date(), new Date())
  return {
    url,
    first,
    output: site.output,
    breakContent: () => rmSync(snapshotPath),
    stop: async () => {
      await site.stop()
      for (const path of [folder, join(app, copy)]) rmSync(path, {recursive: true, force: true})
    },
  }
}
