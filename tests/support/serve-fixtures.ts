import {randomBytes} from 'node:crypto'
import {mkdtempSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createContentClient, takeSnapshot} from '@preop/content'
import {startLake} from '@preop/content-lake'
import {keepAlive} from '../../packages/cli/src/start/keep-alive.ts'
import {fixtureDocuments} from '../fixtures/fixture-documents.ts'
import {freePort} from './free-port.ts'
import {runCommand} from './run-command.ts'
import {runProgram} from './running-program.ts'

const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
const app = fileURLToPath(new URL('../../apps/web', import.meta.url))

/** A site of approved text, with Arabic among its locales, over a lake of its own. */
export const serveFixtures = async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'preop-fixtures-'))
  const port = await freePort()
  const siteUrl = `http://localhost:${port}`
  const webhook = {url: `${siteUrl}/api/revalidate`, secret: randomBytes(32).toString('base64url')}
  const lake = await startLake({port: 0, dataDir, webhook})
  const address = {projectId: 'preop', dataset: 'production', apiHost: lake.url}
  const writer = createContentClient({...address, token: lake.adminToken})
  await writer.mutate(fixtureDocuments().map((document) => ({createOrReplace: document})))
  const snapshotPath = join(dataDir, 'snapshot.db')
  await takeSnapshot(createContentClient(address), snapshotPath)
  const env = {
    PREOP_SNAPSHOT: snapshotPath,
    PREOP_SITE_URL: siteUrl,
    PREOP_DIST_DIR: '.next-fixtures',
    NODE_ENV: 'production',
    SANITY_PROJECT_ID: address.projectId,
    SANITY_DATASET: address.dataset,
    SANITY_API_HOST: lake.url,
    SANITY_API_WRITE_TOKEN: lake.adminToken,
    SANITY_WEBHOOK_SECRET: webhook.secret,
  }
  if ((await runCommand([next, 'build', app], env)) !== 0) {
    throw new Error('The site of the fixtures could not be built; see above.')
  }
  const options = ['-H', '127.0.0.1', '-p', String(port), ...keepAlive]
  const site = runProgram([next, 'start', app, ...options], env)
  await site.until(/Ready in/, 60)
  return {
    siteUrl,
    lakeUrl: lake.url,
    adminToken: lake.adminToken,
    stop: async () => {
      await site.stop()
      await lake.close()
      rmSync(dataDir, {recursive: true, force: true})
    },
  }
}
