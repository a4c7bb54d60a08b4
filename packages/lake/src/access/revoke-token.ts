import {z} from 'zod'
import {changeAccounts} from './change-accounts.ts'
import {forgetAccount} from './forget-account.ts'

const revoked = z.object({id: z.string(), name: z.string()}).optional()

/**
 * Takes a token back: from now on it is refused, and whoever signed in with a link made from it is
 * signed out. Its id and label stay for the history of documents.
 *
 * @param id - as `listTokens` names it, never the token itself
 * @throws Error when there is no such token
 */
export const revokeToken = (dataDir: string, id: string): void =>
  changeAccounts(dataDir, (database) => {
    const columns = "id, iif(label = '', role, label) AS name"
    const found = revoked.parse(
      database.prepare(`DELETE FROM tokens WHERE id = ? RETURNING ${columns}`).get(id),
    )
    if (!found) throw new Error(`There is no token with the id "${id}".`)
    forgetAccount(database, found)
  })
