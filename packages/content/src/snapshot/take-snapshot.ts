import {createHash} from 'node:crypto'
import type {SanityClient} from '@sanity/client'
import {checkContent} from '../check-content.ts'
import {ContentProblemsError} from './content-problems.ts'
import {type PublishedDocument, readPublished} from './read-published.ts'
import {readSnapshotMeta} from './read-snapshot-meta.ts'
import {writeSnapshot} from './write-snapshot.ts'

/** Part of every snapshot's name; raise it when the layout of the file changes. */
const layoutVersion = 5

const contentId = (documents: readonly PublishedDocument[]) => {
  const hash = createHash('sha256').update(`layout ${layoutVersion}\n`)
  for (const {_id, _rev} of documents) hash.update(`${_id} ${_rev}\n`)
  return hash.digest('hex').slice(0, 16)
}

/** What was taken: `id` names the content, `problems` are warnings only. */
export type TakenSnapshot = Awaited<ReturnType<typeof takeSnapshot>>

/**
 * Reads all published content, checks it by the rules that the Studio applies, and writes it to
 * an indexed file. Content with errors leaves the file as it was, and so does content that the file
 * holds already: its time of change is the time the content changed.
 *
 * @param client - of any content lake; no token is needed
 * @param path - of the snapshot file
 * @param takenAt - the time to note in the file
 * @throws ContentProblemsError listing every error in the content
 * @throws Error if there is no content, or the lake does not answer
 */
export const takeSnapshot = async (client: SanityClient, path: string, takenAt = new Date()) => {
  const {documents: published, works, mark} = await readPublished(client)
  const {content, problems} = checkContent(published, takenAt, works)
  const errors = problems.filter(({level}) => level === 'error')
  if (errors.length > 0) throw new ContentProblemsError(errors)
  const id = contentId(published)
  const present = readSnapshotMeta(path)
  const taken = {id, takenAt: takenAt.toISOString(), documents: content.length, problems}
  if (present?.id === id && present.mark === mark) return {...taken, takenAt: present.takenAt}
  writeSnapshot(path, {id, mark, takenAt: taken.takenAt, documents: content})
  return taken
}
