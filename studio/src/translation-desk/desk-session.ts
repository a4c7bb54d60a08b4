import type {PlainDocument} from '@preop/schema/rules'
import type {BodyElement} from '@preop/translation'
import {messageOf} from '../message-of.ts'
import {titleOfDocument} from '../review-queue/title-of-document.ts'
import {DeskIndex, type RowGroup} from './desk-index.ts'
import type {FromDeskWorker} from './desk-messages.ts'
import {Recall} from './recall.ts'

export type DeskSessionOptions = {
  readonly readAll: () => Promise<PlainDocument[]>
  readonly readChanged: (ids: readonly string[]) => Promise<PlainDocument[]>
  readonly tell: (message: FromDeskWorker) => void
}

/** How long to work before what has arrived meanwhile is looked at, in milliseconds. */
const slice = 40

const isWorkId = (id: string) => id.startsWith('l10n.')

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve))

/**
 * Reads the lake and tells the rows of the queue, first all, then group by group what has changed.
 * What is asked for meanwhile waits, and all that waits is done in one go. After a failure
 * everything is read again when next asked.
 */
export class DeskSession {
  readonly #options: DeskSessionOptions
  readonly #index = new DeskIndex()
  readonly #recall = new Recall()
  readonly #changed = new Set<string>()
  #wantsAll = false
  /** A keystroke in a sidecar teaches the memory nothing. */
  #isContentNew = false
  #running: Promise<void> | undefined

  constructor(options: DeskSessionOptions) {
    this.#options = options
  }

  /** Reads everything. Resolves when nothing is left to do. */
  readAll(): Promise<void> {
    this.#wantsAll = true
    return this.#run()
  }

  readChanged(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#changed.add(id)
    return this.#run()
  }

  /** Tells what the translation memory knows; nothing as long as nothing was read. */
  recall(id: string, locale: string, source: string | BodyElement): void {
    this.#options.tell({type: 'recalled', id, hits: this.#recall.find(source, locale)})
  }

  #run(): Promise<void> {
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #work(): Promise<void> {
    try {
      do {
        await this.#read()
        await this.#derive()
      } while (this.#wantsAll || this.#changed.size > 0)
    } catch (error) {
      this.#wantsAll = true
      this.#options.tell({type: 'failed', message: messageOf(error)})
    }
  }

  async #read(): Promise<void> {
    const ids = [...this.#changed]
    this.#changed.clear()
    if (this.#wantsAll) {
      this.#wantsAll = false
      this.#isContentNew = true
      this.#index.replaceAll(await this.#options.readAll())
    } else if (ids.length > 0) {
      this.#isContentNew ||= ids.some((id) => !isWorkId(id))
      this.#index.update(ids, await this.#options.readChanged(ids))
    }
  }

  async #derive(): Promise<void> {
    const groups: RowGroup[] = []
    let last = performance.now()
    for (const group of this.#index.changes()) {
      groups.push(group)
      if (performance.now() - last < slice) continue
      this.#options.tell({type: 'progress', done: groups.length})
      await breathe()
      last = performance.now()
    }
    if (this.#isContentNew) this.#recall.learnFrom(this.#index.documents)
    this.#isContentNew = false
    const {glossaryWords = []} = this.#index.policy
    this.#options.tell({
      type: 'found',
      groups,
      specialties: this.#index
        .specialties()
        .map((document) => ({id: document._id, title: titleOfDocument(document)})),
      terms: this.#index.terms(),
      glossaryWords,
      documents: this.#index.documents.length,
    })
  }
}
