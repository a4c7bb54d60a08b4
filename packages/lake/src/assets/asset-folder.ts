import {createHash, randomUUID} from 'node:crypto'
import {mkdirSync, rmSync} from 'node:fs'
import {mkdir, open, rename, rm, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {httpError} from '../errors/http-error.ts'

/** An upload on disk under a name of its own, not yet an asset. */
export type Received = {readonly path: string; readonly sha1: string; readonly size: number}

/** How much of a body that is too large is read and thrown away, so that its sender gets to hear why. */
const patienceBytes = 512 * 1024 * 1024

const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path)
  await folder.sync().finally(() => folder.close())
}

/** The bytes of a dataset's assets: one file each, named by the hash of its content. */
export class AssetFolder {
  readonly #folder: string
  readonly #incoming: string

  constructor(folder: string) {
    this.#folder = folder
    this.#incoming = join(folder, 'incoming')
    // What was being received when the lake last stopped was never acknowledged.
    rmSync(this.#incoming, {recursive: true, force: true})
    mkdirSync(this.#incoming, {recursive: true, mode: 0o700})
  }

  pathOf(sha1: string): string {
    return join(this.#folder, sha1.slice(0, 2), sha1)
  }

  /**
   * Writes a body to disk as it comes in.
   *
   * @throws LakeError 413 when there is more of it than allowed, 400 when there is nothing
   */
  async receive(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Received> {
    const path = join(this.#incoming, randomUUID())
    const hash = createHash('sha1')
    let size = 0
    const file = await open(path, 'wx', 0o600)
    try {
      for await (const chunk of body) {
        size += chunk.length
        if (size > maxBytes + patienceBytes) break
        if (size > maxBytes) continue
        hash.update(chunk)
        await file.writeFile(chunk)
      }
      await file.sync()
    } catch (error) {
      await rm(path, {force: true})
      throw error
    } finally {
      await file.close()
    }
    if (size > 0 && size <= maxBytes) return {path, size, sha1: hash.digest('hex')}
    await rm(path, {force: true})
    if (size === 0) throw httpError(400, 'The upload is empty')
    const limit = `${Math.floor(maxBytes / 1024 / 1024)} MB`
    throw httpError(413, `The upload is larger than ${limit}, the most that is accepted`)
  }

  /** Gives what was received its name for good. When this returns it is on disk. */
  async keep({path, sha1}: Received): Promise<void> {
    const target = this.pathOf(sha1)
    await mkdir(dirname(target), {recursive: true, mode: 0o700})
    await rename(path, target)
    await syncFolder(dirname(target))
    await syncFolder(this.#folder)
  }

  async discard({path}: Received): Promise<void> {
    await rm(path, {force: true})
  }

  /** Size in bytes; undefined when there is no such file. */
  async sizeOf(sha1: string): Promise<number | undefined> {
    const found = await stat(this.pathOf(sha1)).catch(() => undefined)
    return found?.size
  }
}
