import {randomBytes} from 'node:crypto'
import type {DatabaseSync, StatementSync} from 'node:sqlite'
import {z} from 'zod'
import {copyAccounts} from './copy-accounts.ts'
import {hashToken} from './hash-token.ts'
import type {SignedIn} from './identity.ts'
import {openAccounts} from './open-accounts.ts'
import {Preferences} from './preferences.ts'
import {roles} from './roles.ts'
import {Sessions} from './sessions.ts'
import {storedLocales} from './stored-locales.ts'
import {toUserName} from './user-name.ts'
import {verifyPassword} from './verify-password.ts'

const accountRow = z.object({
  kind: z.enum(['user', 'token']),
  id: z.string(),
  name: z.string(),
  role: z.enum(roles),
  locales: storedLocales,
})
const passwordRow = z.object({id: z.string(), password: z.string()}).optional()
const linkRow = z.object({account: z.string(), expires: z.number()}).optional()
const nameRow = z.object({name: z.string()}).optional()
const settingRow = z.object({value: z.string()})

const tokens =
  "SELECT 'token' AS kind, id, iif(label = '', role, label) AS name, role, locales FROM tokens"
const users = "SELECT 'user' AS kind, id, display AS name, role, locales FROM users"

const toIdentity = (row: unknown): SignedIn | undefined => (row ? accountRow.parse(row) : undefined)

/** Who may do what. Looked up in the file each time, so that taking a right away works at once. */
export class Accounts {
  readonly #database: DatabaseSync
  readonly #byToken: StatementSync
  readonly #byId: StatementSync
  readonly #passwordOf: StatementSync
  readonly #takeLink: StatementSync
  readonly #former: StatementSync
  readonly sessions: Sessions
  readonly preferences: Preferences

  constructor(dataDir: string) {
    this.#database = openAccounts(dataDir)
    this.#byToken = this.#database.prepare(`${tokens} WHERE hash = ?`)
    this.#byId = this.#database.prepare(`${users} WHERE id = ?1 UNION ALL ${tokens} WHERE id = ?1`)
    this.#passwordOf = this.#database.prepare('SELECT id, password FROM users WHERE name = ?')
    this.#takeLink = this.#database.prepare(
      'DELETE FROM sign_in_links WHERE hash = ? RETURNING account, expires',
    )
    this.#former = this.#database.prepare('SELECT name FROM former_accounts WHERE id = ?')
    this.sessions = new Sessions(this.#database)
    this.preferences = new Preferences(this.#database)
  }

  get isOpen(): boolean {
    return this.#database.isOpen
  }

  findByToken(token: string): SignedIn | undefined {
    return toIdentity(this.#byToken.get(hashToken(token)))
  }

  findById(id: string): SignedIn | undefined {
    return toIdentity(this.#byId.get(id))
  }

  /** Who documents were changed by, for people to read: also those who are gone. */
  findName(id: string): string | undefined {
    return this.findById(id)?.name ?? nameRow.parse(this.#former.get(id))?.name
  }

  /** The id of the user with this name and password. */
  async findByPassword(name: string, password: string): Promise<string | undefined> {
    const found = passwordRow.parse(this.#passwordOf.get(toUserName(name)))
    return (await verifyPassword(password, found?.password)) ? found?.id : undefined
  }

  /** The id of the account a sign-in link is for. It is used up by this, whatever comes of it. */
  takeSignInSecret(secret: string, now: number): string | undefined {
    const found = linkRow.parse(this.#takeLink.get(hashToken(secret)))
    return found && found.expires > now ? found.account : undefined
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

  /** Writes users and tokens to a new file; nobody is signed in there. */
  copyTo(path: string): void {
    copyAccounts(this.#database, path)
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close()
  }
}
