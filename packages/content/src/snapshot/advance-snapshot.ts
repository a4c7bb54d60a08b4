import type {SanityClient} from '@sanity/client'
import {readMark} from './read-published.ts'
import {readSnapshotMeta} from './read-snapshot-meta.ts'
import {type TakenSnapshot, takeSnapshot} from './take-snapshot.ts'

/**
 * Brings a snapshot file up to date: one request if nothing was published since it was taken, a
 * new reading if something was.
 *
 * @returns what was taken, undefined if the file was current
 * @throws as `takeSnapshot` does; the file then stays as it was
 */
export const advanceSnapshot = async (
  client: SanityClient,
  path: string,
): Promise<TakenSnapshot | undefined> => {
  const present = readSnapshotMeta(path)
  if (present && present.mark === (await readMark(client))) return undefined
  return takeSnapshot(client, path)
}
