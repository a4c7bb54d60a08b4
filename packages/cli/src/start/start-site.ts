import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import type {Environment} from '../environment.ts'
import type {Children} from './child.ts'
import {keepAlive} from './keep-alive.ts'
import {siteToken} from './site-token.ts'
import {waitUntilHealthy} from './wait-until-healthy.ts'
import {webhookSecret} from './webhook-secret.ts'

const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
const app = fileURLToPath(import.meta.resolve('../../../../apps/web'))

/**
 * Serves the site and waits until it answers.
 *
 * @param mode - `start` serves the build, `dev` compiles as files change
 */
export const startSite = async (
  children: Children,
  environment: Environment,
  mode: 'start' | 'dev',
): Promise<void> => {
  const {sitePort, snapshotPath, siteUrl, studioOrigin, lake} = environment
  const address = ['-H', '127.0.0.1', '-p', String(sitePort)]
  const command = [next, mode, app, ...address, ...(mode === 'start' ? keepAlive : [])]
  children.start('The site', command, {
    PREOP_SNAPSHOT: snapshotPath,
    PREOP_SITE_URL: siteUrl,
    PREOP_STUDIO_ORIGIN: studioOrigin ?? '',
    SANITY_PROJECT_ID: lake.projectId,
    SANITY_DATASET: lake.dataset,
    SANITY_API_HOST: lake.apiHost ?? '',
    SANITY_API_READ_TOKEN: lake.token ?? '',
    SANITY_API_WRITE_TOKEN: siteToken(environment) ?? '',
    SANITY_WEBHOOK_SECRET: webhookSecret(environment),
  })
  await Promise.race([
    waitUntilHealthy(`http://localhost:${sitePort}`),
    children.unexpectedEnd.then((end) => {
      throw new Error(`${end} Its message stands above.`)
    }),
  ])
}
