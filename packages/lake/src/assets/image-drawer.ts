import {createHash} from 'node:crypto'
import {httpError} from '../errors/http-error.ts'
import type {ImageName} from './asset-name.ts'
import type {OutputFormat} from './choose-output.ts'
import {DiskCache} from './disk-cache.ts'
import {drawImage} from './draw-image.ts'
import type {ImageRequest} from './parse-image-request.ts'

/** More than this many waiting is more than can be drawn while anybody still looks. */
const maxWaiting = 200

/** Each takes up to 400 MB for the largest images. */
const maxAtOnce = 2

const cacheBytes = 1024 * 1024 * 1024

/** Raised when the same request is drawn in another way than before. */
const drawingVersion = 1

export type Drawn = {readonly bytes: Buffer; readonly key: string}

/** Draws images as they are asked for, each once, and keeps them on disk. */
export class ImageDrawer {
  readonly #cache: DiskCache
  readonly #running = new Map<string, Promise<Buffer>>()
  readonly #waiting: (() => void)[] = []
  #busy = 0

  constructor(folder: string) {
    this.#cache = new DiskCache(folder, cacheBytes)
  }

  /** Names what a request makes of an image: the same name, the same bytes. */
  keyOf(name: ImageName, request: ImageRequest, output: OutputFormat): string {
    const {auto, ...drawn} = request
    const sorted = Object.entries(drawn).sort(([a], [b]) => (a < b ? -1 : 1))
    const text = JSON.stringify([drawingVersion, name.id, output, sorted])
    return createHash('sha256').update(text).digest('hex')
  }

  /** @throws LakeError 503 when too many images wait to be drawn */
  async draw(
    path: string,
    name: ImageName,
    request: ImageRequest,
    output: OutputFormat,
  ): Promise<Drawn> {
    const key = this.keyOf(name, request, output)
    const present = await this.#cache.get(key)
    if (present) return {key, bytes: present}
    const running = this.#running.get(key)
    if (running) return {key, bytes: await running}
    const drawing = this.#inTurn(() => drawImage(path, name, request, output))
    this.#running.set(key, drawing)
    try {
      const bytes = await drawing
      await this.#cache.put(key, bytes)
      return {key, bytes}
    } finally {
      this.#running.delete(key)
    }
  }

  async #inTurn(draw: () => Promise<Buffer>): Promise<Buffer> {
    if (this.#waiting.length >= maxWaiting)
      throw httpError(503, 'Too many images are waiting to be drawn. Try again soon.')
    if (this.#busy >= maxAtOnce)
      await new Promise<void>((resolve) => this.#waiting.push(() => resolve()))
    this.#busy += 1
    try {
      return await draw()
    } finally {
      this.#busy -= 1
      this.#waiting.shift()?.()
    }
  }
}
