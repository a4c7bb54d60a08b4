import {randomBytes} from 'node:crypto'
import type {DatabaseSync, StatementSync} from 'node:sqlite'
import {z} from 'zod'
import {hashToken} from './hash-token.ts'
import type {Identity} from './identity.ts'
import {openAccounts} from './open-accounts.ts'
import {roles} from './roles.ts'

const tokenRow = z.object({
  id: z.string(),
  role: z.enum(roles),
  locales: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
  label: z.string(),
})
const settingRow = z.object({value: z.string()})

const toIdentity = (row: unknown): Identity | undefined => {
  if (!row) return undefined
  const {id, role, locales, label} = tokenRow.parse(row)
  return {kind: 'token', id, role, locales, name: label || role}
}

/** Who holds which token. Looked up in the file each time, so that revoking works at once. */
export class Accounts {
  readonly #database: DatabaseSync
  readonly #byHash: StatementSync
  readonly #byId: StatementSync

  constructor(dataDir: string) {
    this.#database = openAccounts(dataDir)
    const columns = 'SELECT id, role, locales, label FROM tokens'
    this.#byHash = this.#database.prepare(`${columns} WHERE hash = ?`)
    this.#byId = this.#database.prepare(`${columns} WHERE id = ?`)
  }

  get isOpen(): boolean {
    return this.#database.isOpen
  }

  findByToken(token: string): Identity | undefined {
    return toIdentity(this.#byHash.get(hashToken(token)))
  }

  findById(id: string): Identity | undefined {
    return toIdentity(this.#byId.get(id))
  }

  /** The key that signs session cookies: made once, so that sessions survive a restart. */
  sessionSecret(): string {
    this.#database
      .prepare("INSERT OR IGNORE INTO settings VALUES ('sessionSecret', ?)")
      .run(randomBytes(32).toString('base64url'))
    const row = this.#database
      .prepare("SELECT value FROM settings WHERE key = 'sessionSecret'")
      .get()
    return settingRow.parse(row).value
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close()
  }
}
