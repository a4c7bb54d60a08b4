import type {PlainDocument} from '@preop/schema/rules'
import {messageOf} from '../message-of.ts'

/** How the lake is read. */
export type LakeReading = {
  readonly readAll: () => Promise<PlainDocument[]>
  readonly readChanged: (ids: readonly string[]) => Promise<PlainDocument[]>
}

export type ReaderOptions = LakeReading & {
  /** Takes what was read in place of all that was kept. */
  readonly replaceAll: (documents: readonly PlainDocument[]) => void
  /** Takes the present state of documents that changed; one that is gone is not among them. */
  readonly update: (ids: readonly string[], documents: readonly PlainDocument[]) => void
  /**
   * Works out and tells what follows from what was read. It may end early when something is asked
   * for; it is called again after that was read.
   */
  readonly derive: (isAsked: () => boolean) => Promise<void>
  readonly fail: (message: string) => void
}

export type Reader = {
  /** Reads everything. Resolves when nothing is left to do. */
  readonly readAll: () => Promise<void>
  /** Reads what has changed; with no ids it only derives anew. */
  readonly readChanged: (ids: readonly string[]) => Promise<void>
}

/**
 * Reads and derives, one thing after the other; what is asked for meanwhile waits, and all that
 * waits is done in one go. After a failure everything is read again when next asked.
 */
export const createReader = (options: ReaderOptions): Reader => {
  const changed = new Set<string>()
  let wantsAll = false
  let running: Promise<void> | undefined

  const isAsked = () => wantsAll || changed.size > 0

  const read = async () => {
    const ids = [...changed]
    changed.clear()
    if (wantsAll) {
      wantsAll = false
      options.replaceAll(await options.readAll())
    } else if (ids.length > 0) {
      options.update(ids, await options.readChanged(ids))
    }
  }

  const work = async () => {
    try {
      do {
        await read()
        await options.derive(isAsked)
      } while (isAsked())
    } catch (error) {
      wantsAll = true
      options.fail(messageOf(error))
    }
  }

  const run = (): Promise<void> => {
    running ??= work().finally(() => {
      running = undefined
    })
    return running
  }

  return {
    readAll: () => {
      wantsAll = true
      return run()
    },
    readChanged: (ids) => {
      for (const id of ids) changed.add(id)
      return run()
    },
  }
}
