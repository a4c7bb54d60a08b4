import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import type {Environment} from '../environment.ts'
import type {Children} from './child.ts'
import {waitUntilHealthy} from './wait-until-healthy.ts'

const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
const app = fileURLToPath(import.meta.resolve('../../../../apps/web'))

/**
 * Serves the site and waits until it answers.
 *
 * @param mode - `start` serves the build, `dev` compiles as files change
 */
export const startSite = async (
  children: Children,
  {sitePort, snapshotPath, siteUrl}: Environment,
  mode: 'start' | 'dev',
): Promise<void> => {
  children.start('The site', [next, mode, app, '-H', '127.0.0.1', '-p', String(sitePort)], {
    PREOP_SNAPSHOT: snapshotPath,
    PREOP_SITE_URL: siteUrl,
  })
  await Promise.race([
    waitUntilHealthy(`http://localhost:${sitePort}`),
    children.unexpectedEnd.then((end) => {
      throw new Error(`${end} Its message stands above.`)
    }),
  ])
}
