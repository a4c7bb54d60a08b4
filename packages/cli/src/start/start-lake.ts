import {fileURLToPath} from 'node:url'
import type {Environment} from '../environment.ts'
import type {Children} from './child.ts'
import {ensurePortFree} from './ensure-port-free.ts'
import {waitUntilHealthy} from './wait-until-healthy.ts'
import {webhookSecret} from './webhook-secret.ts'

const entry = fileURLToPath(import.meta.resolve('../../../../apps/content-lake/src/main.ts'))

/** Starts the embedded lake and waits until it answers. */
export const startLake = async (children: Children, environment: Environment): Promise<void> => {
  const {lakePort, sitePort, dataDir, siteUrl, studioOrigin, lakeUrl} = environment
  await ensurePortFree(lakePort, 'LAKE_PORT')
  children.start('The content lake', [entry], {
    LAKE_PORT: String(lakePort),
    PREOP_DATA_DIR: dataDir,
    PREOP_SITE_ORIGIN: new URL(siteUrl).origin,
    PREOP_STUDIO_ORIGIN: studioOrigin ?? '',
    PREOP_WEBHOOK_URL: `http://localhost:${sitePort}/api/revalidate`,
    SANITY_WEBHOOK_SECRET: webhookSecret(environment),
  })
  await Promise.race([waitUntilHealthy(lakeUrl), failOn(children.unexpectedEnd)])
}

const failOn = async (end: Promise<string>): Promise<never> => {
  throw new Error(`${await end} Its message stands above.`)
}
