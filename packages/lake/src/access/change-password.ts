import {z} from 'zod'
import {changeAccounts} from './change-accounts.ts'
import {endAccess} from './end-access.ts'
import {hashPassword} from './hash-password.ts'
import {parseRequest} from './parse-request.ts'
import {newPassword} from './password.ts'
import {toUserName} from './user-name.ts'

const changed = z.object({id: z.string()}).optional()

/**
 * Gives a person another password and signs them out everywhere, for whoever knew the old one may
 * be signed in with it.
 *
 * @param dataDir - the lake's data folder
 * @throws Error when the password cannot be used, or there is no such user
 */
export const changePassword = async (
  dataDir: string,
  name: string,
  password: string,
): Promise<void> => {
  const stored = await hashPassword(parseRequest(newPassword, password))
  changeAccounts(dataDir, (database) => {
    const found = changed.parse(
      database
        .prepare('UPDATE users SET password = ? WHERE name = ? RETURNING id')
        .get(stored, toUserName(name)),
    )
    if (!found) throw new Error(`There is no user "${name}".`)
    endAccess(database, found.id)
  })
}
