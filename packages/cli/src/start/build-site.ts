import {createContentClient, type TakenSnapshot, takeSnapshot} from '@preop/content'
import type {Environment} from '../environment.ts'
import {readableLakeError} from './readable-lake-error.ts'
import {runTurbo} from './run-turbo.ts'

/**
 * Takes a snapshot of the published content and builds the site from it. The build is reused if
 * neither the content nor the code changed.
 *
 * @param mode - `dev` needs the snapshot only: pages are compiled when they are asked for
 */
export const buildSite = async (
  environment: Environment,
  mode: 'start' | 'dev',
): Promise<TakenSnapshot> => {
  const client = createContentClient(environment.lake)
  const snapshot = await takeSnapshot(client, environment.snapshotPath).catch(
    readableLakeError(environment),
  )
  if (mode === 'dev') return snapshot
  await runTurbo('@preop/web', {
    PREOP_SNAPSHOT: environment.snapshotPath,
    PREOP_SNAPSHOT_ID: snapshot.id,
    PREOP_SITE_URL: environment.siteUrl,
  })
  return snapshot
}
