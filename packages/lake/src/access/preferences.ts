import type {DatabaseSync, StatementSync} from 'node:sqlite'
import {z} from 'zod'

const row = z.object({value: z.string()}).optional()

/** What the Studio remembers for a person, such as how they like a list sorted: JSON by key. */
export class Preferences {
  readonly #find: StatementSync
  readonly #put: StatementSync

  constructor(database: DatabaseSync) {
    this.#find = database.prepare('SELECT value FROM preferences WHERE account = ? AND key = ?')
    this.#put = database.prepare('INSERT OR REPLACE INTO preferences VALUES (?, ?, ?)')
  }

  get(account: string, key: string): unknown {
    const found = row.parse(this.#find.get(account, key))
    return found ? JSON.parse(found.value) : undefined
  }

  put(account: string, key: string, value: unknown): void {
    this.#put.run(account, key, JSON.stringify(value))
  }
}
