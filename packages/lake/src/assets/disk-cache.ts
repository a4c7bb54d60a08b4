import {randomUUID} from 'node:crypto'
import {mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

type Kept = {readonly path: string; readonly size: number; readonly used: number}

/**
 * Files that can be made again. Reading one makes it young; when there is too much, the oldest go,
 * so that asking for every size there is cannot fill the disk.
 */
export class DiskCache {
  readonly #folder: string
  readonly #maxBytes: number
  #bytes: number | undefined

  constructor(folder: string, maxBytes: number) {
    this.#folder = folder
    this.#maxBytes = maxBytes
  }

  async get(key: string): Promise<Buffer | undefined> {
    const path = join(this.#folder, key)
    const found = await readFile(path).catch(() => undefined)
    const now = new Date()
    if (found) await utimes(path, now, now).catch(() => undefined)
    return found
  }

  async put(key: string, content: Buffer): Promise<void> {
    await mkdir(this.#folder, {recursive: true, mode: 0o700})
    this.#bytes ??= (await this.#list()).reduce((sum, {size}) => sum + size, 0)
    // Renamed into place: a reader never sees half a file.
    const path = join(this.#folder, `new-${randomUUID()}`)
    await writeFile(path, content, {mode: 0o600})
    await rename(path, join(this.#folder, key))
    this.#bytes += content.length
    if (this.#bytes > this.#maxBytes) await this.#makeRoom()
  }

  async #list(): Promise<readonly Kept[]> {
    const names = await readdir(this.#folder)
    const found = await Promise.all(
      names.map(async (name) => {
        const path = join(this.#folder, name)
        const stats = await stat(path).catch(() => undefined)
        return stats ? [{path, size: stats.size, used: stats.mtimeMs}] : []
      }),
    )
    return found.flat()
  }

  async #makeRoom(): Promise<void> {
    const files = [...(await this.#list())].sort((a, b) => a.used - b.used)
    let bytes = files.reduce((sum, {size}) => sum + size, 0)
    // Some room to spare, so that the folder is not listed at every write.
    const goal = this.#maxBytes * 0.8
    for (const {path, size} of files) {
      if (bytes <= goal) break
      await rm(path, {force: true})
      bytes -= size
    }
    this.#bytes = bytes
  }
}
