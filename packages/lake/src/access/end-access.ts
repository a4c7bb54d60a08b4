import type {DatabaseSync} from 'node:sqlite'

/**
 * Ends everything an account has begun: its sessions, and sign-in links not used yet. A running
 * lake looks sessions up at each request, and once a second for what goes on longer.
 */
export const endAccess = (database: DatabaseSync, account: string): void => {
  for (const table of ['sessions', 'sign_in_links'])
    database.prepare(`DELETE FROM ${table} WHERE account = ?`).run(account)
}
