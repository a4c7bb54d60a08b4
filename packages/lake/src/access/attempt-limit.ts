type Count = {count: number; readonly since: number}

export type AttemptLimitOptions = {
  readonly attempts: number
  readonly windowMs: number
}

/** More names than this at once are an attack; the oldest counts make room. */
const maxNames = 10_000

/** Counts attempts by name, such as an address, and says when there were too many of late. */
export class AttemptLimit {
  readonly #options: AttemptLimitOptions
  readonly #counts = new Map<string, Count>()

  constructor(options: AttemptLimitOptions) {
    this.#options = options
  }

  /**
   * Counts an attempt before it is known to fail, so that many at once are counted too.
   *
   * @returns milliseconds to wait when there were too many; 0 when it may go on
   */
  attempt(name: string, now: number): number {
    const {attempts, windowMs} = this.#options
    const present = this.#counts.get(name)
    if (present && now < present.since + windowMs) {
      if (present.count >= attempts) return present.since + windowMs - now
      present.count += 1
      return 0
    }
    this.#counts.delete(name)
    this.#makeRoom()
    this.#counts.set(name, {count: 1, since: now})
    return 0
  }

  /** Takes back one attempt, since it turned out to be no guess. */
  giveBack(name: string): void {
    const present = this.#counts.get(name)
    if (present) present.count -= 1
  }

  forget(name: string): void {
    this.#counts.delete(name)
  }

  #makeRoom(): void {
    const [oldest] = this.#counts.keys()
    if (this.#counts.size >= maxNames && oldest !== undefined) this.#counts.delete(oldest)
  }
}
