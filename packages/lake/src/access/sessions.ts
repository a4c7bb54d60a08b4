import {randomBytes} from 'node:crypto'
import type {DatabaseSync, StatementSync} from 'node:sqlite'
import {z} from 'zod'
import {hashToken} from './hash-token.ts'

const hour = 60 * 60 * 1000

/** However busy, a session ends after a week; left alone, over night. */
export const sessionLimits = {total: 7 * 24 * hour, idle: 12 * hour} as const

/** Noting every request would be a write to disk each. */
const noteEvery = 60_000

const row = z.object({account: z.string(), started: z.number(), seen: z.number()}).optional()

/** Who is signed in. Kept in the file, so that a restart signs nobody out and signing out is final. */
export class Sessions {
  readonly #insert: StatementSync
  readonly #find: StatementSync
  readonly #note: StatementSync
  readonly #delete: StatementSync
  readonly #prune: StatementSync

  constructor(database: DatabaseSync) {
    this.#insert = database.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?)')
    this.#find = database.prepare('SELECT account, started, seen FROM sessions WHERE hash = ?')
    this.#note = database.prepare('UPDATE sessions SET seen = ? WHERE hash = ?')
    this.#delete = database.prepare('DELETE FROM sessions WHERE hash = ?')
    this.#prune = database.prepare('DELETE FROM sessions WHERE started <= ? OR seen <= ?')
  }

  /** @returns the new session's id, a secret */
  start(account: string, now: number): string {
    const id = randomBytes(32).toString('base64url')
    this.#prune.run(now - sessionLimits.total, now - sessionLimits.idle)
    this.#insert.run(hashToken(id), account, now, now)
    return id
  }

  /** The account of a session that is not over, which is thereby kept from falling idle. */
  use(id: string, now: number): string | undefined {
    const found = this.#open(id, now)
    if (found && now >= found.seen + noteEvery) this.#note.run(now, hashToken(id))
    return found?.account
  }

  /** The account of a session that is not over. A tab that only listens does not keep it awake. */
  peek(id: string, now: number): string | undefined {
    return this.#open(id, now)?.account
  }

  end(id: string): void {
    this.#delete.run(hashToken(id))
  }

  #open(id: string, now: number) {
    const found = row.parse(this.#find.get(hashToken(id)))
    const isOver =
      !found || now >= found.started + sessionLimits.total || now >= found.seen + sessionLimits.idle
    return isOver ? undefined : found
  }
}
