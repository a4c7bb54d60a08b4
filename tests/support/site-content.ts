import {takeSnapshot} from '@preop/content'
import {type SeedDocument, startSeededLake} from './seeded-lake.ts'

/**
 * Lets the site's modules read documents as they do in production: from a snapshot that was taken
 * from a real lake. Call it before the first of them reads.
 *
 * @returns what removes the snapshot
 */
export const provideSiteContent = async (
  documents: readonly SeedDocument[],
  siteUrl = 'http://localhost:3000',
): Promise<() => Promise<void>> => {
  const lake = await startSeededLake(documents)
  await takeSnapshot(lake.client, lake.snapshotPath)
  process.env.PREOP_SNAPSHOT = lake.snapshotPath
  process.env.PREOP_SITE_URL = siteUrl
  return lake.stop
}
