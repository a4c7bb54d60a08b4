import type {PlainDocument} from '@preop/schema/rules'
import {messageOf} from '../message-of.ts'
import type {FromWorker} from './queue-messages.ts'
import {ReviewQueue} from './review-queue.ts'
import {titleOfDocument} from './title-of-document.ts'

export type QueueSessionOptions = {
  readonly readAll: () => Promise<PlainDocument[]>
  readonly readChanged: (ids: readonly string[]) => Promise<PlainDocument[]>
  readonly tell: (message: FromWorker) => void
  /** `YYYY-MM-DD` */
  readonly today: () => string
}

/** How long to work before what has arrived meanwhile is looked at, in milliseconds. */
const slice = 40

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve))

/**
 * Reads, checks and tells, one thing after the other; what is asked for meanwhile waits, and all that
 * waits is done in one go. After a failure everything is read again when next asked.
 */
export class QueueSession {
  readonly #options: QueueSessionOptions
  readonly #queue = new ReviewQueue()
  readonly #changed = new Set<string>()
  #wantsAll = false
  #hasFound = false
  #running: Promise<void> | undefined

  constructor(options: QueueSessionOptions) {
    this.#options = options
  }

  /** Reads everything. Resolves when nothing is left to do. */
  readAll(): Promise<void> {
    this.#wantsAll = true
    return this.#run()
  }

  /** Reads what has changed; with no ids it only looks whether a new day has come. */
  readChanged(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#changed.add(id)
    return this.#run()
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
        await this.#check()
      } while (this.#isAsked)
    } catch (error) {
      this.#wantsAll = true
      this.#options.tell({
        type: 'failed',
        message: messageOf(error),
      })
    }
  }

  get #isAsked(): boolean {
    return this.#wantsAll || this.#changed.size > 0
  }

  async #read(): Promise<void> {
    const ids = [...this.#changed]
    this.#changed.clear()
    if (this.#wantsAll) {
      this.#wantsAll = false
      this.#queue.replaceAll(await this.#options.readAll())
    } else if (ids.length > 0) {
      this.#queue.update(ids, await this.#options.readChanged(ids))
    }
  }

  async #check(): Promise<void> {
    let last = performance.now()
    let isToldEarly = false
    for (const progress of this.#queue.check(this.#options.today())) {
      if (performance.now() - last < slice) continue
      // What changed is checked first, so it need not wait for what it may have touched. The first
      // time there is nothing to mend, and a list that fills up while it is read would jump.
      if (this.#hasFound && !isToldEarly) this.#tellFindings()
      else this.#options.tell({type: 'progress', ...progress})
      isToldEarly = true
      await breathe()
      // What was checked stays checked; the rest follows after what is more urgent.
      if (this.#isAsked) return
      last = performance.now()
    }
    this.#hasFound = true
    this.#tellFindings()
  }

  #tellFindings(): void {
    this.#options.tell({
      type: 'found',
      findings: this.#queue.findings(),
      specialties: this.#queue
        .specialties()
        .map((document) => ({id: document._id, title: titleOfDocument(document)})),
      documents: this.#queue.size,
    })
  }
}
