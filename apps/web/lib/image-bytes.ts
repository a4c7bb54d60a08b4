import {randomUUID} from 'node:crypto'
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {environment} from './environment.ts'
import {imageFileName} from './image-address.ts'
import {lakeClient} from './lake-client.ts'

const patience = 30_000

/** Hosted Sanity keeps pictures on a host of their own; the embedded lake on its only one. */
const lakeAddress = (name: string, width: number): string | undefined => {
  const client = lakeClient()
  if (!client) return undefined
  const {apiHost, projectId, dataset} = client.config()
  const host = apiHost.replace(/^https:\/\/api\./, 'https://cdn.')
  const query = new URLSearchParams({w: String(width), fit: 'max', fm: 'webp', q: '75'})
  return `${host}/images/${projectId}/${dataset}/${name}?${query}`
}

const readKept = (path: string): Promise<Buffer | undefined> =>
  readFile(path).catch(() => undefined)

/** A file appears whole or not at all, whoever else writes it at the same time. */
const keep = async (path: string, bytes: Buffer): Promise<void> => {
  const unfinished = `${path}.${randomUUID()}`
  await mkdir(dirname(path), {recursive: true})
  await writeFile(unfinished, bytes)
  await rename(unfinished, path)
}

/**
 * A picture as WebP at a width, read from the lake once and from then on from the disk.
 *
 * @param id - of a picture that the content has
 * @throws Error if the lake must be asked and does not answer
 */
export const imageBytes = async (id: string, width: number): Promise<Buffer> => {
  const path = join(dirname(environment().snapshotPath), 'pictures', `${id}-${width}.webp`)
  const kept = await readKept(path)
  if (kept) return kept
  const name = imageFileName(id)
  const address = name && lakeAddress(name, width)
  if (!address) throw new Error(`No lake is known to read ${id} from.`)
  const response = await fetch(address, {signal: AbortSignal.timeout(patience)})
  if (!response.ok) throw new Error(`The lake answered ${response.status} for ${address}.`)
  const bytes = Buffer.from(await response.arrayBuffer())
  await keep(path, bytes)
  return bytes
}
