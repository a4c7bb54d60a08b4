import {z} from 'zod'
import {changeAccounts} from './change-accounts.ts'
import {forgetAccount} from './forget-account.ts'
import {toUserName} from './user-name.ts'

const removed = z.object({id: z.string(), display: z.string()}).optional()

/**
 * Removes a person, who is signed out everywhere at once. Only the id and the display name stay,
 * so that the history of documents goes on saying who changed them.
 *
 * @param dataDir - the lake's data folder
 * @throws Error when there is no such user
 */
export const removeUser = (dataDir: string, name: string): void =>
  changeAccounts(dataDir, (database) => {
    const found = removed.parse(
      database
        .prepare('DELETE FROM users WHERE name = ? RETURNING id, display')
        .get(toUserName(name)),
    )
    if (!found) throw new Error(`There is no user "${name}".`)
    forgetAccount(database, {id: found.id, name: found.display})
    database.prepare('DELETE FROM preferences WHERE account = ?').run(found.id)
  })
