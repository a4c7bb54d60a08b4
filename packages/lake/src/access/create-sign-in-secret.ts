import {randomBytes} from 'node:crypto'
import {z} from 'zod'
import {hashToken} from './hash-token.ts'
import {withAccounts} from './with-accounts.ts'

/** Long enough to build and open the Studio, short enough for a terminal that stays open. */
export const signInSecretMs = 15 * 60 * 1000

const holder = z.object({id: z.string()}).optional()

/**
 * Makes the secret of a link that signs its holder in, once and for a quarter of an hour, with the
 * rights of a token. Unlike the token it may be shown: used or old, it is worth nothing.
 *
 * @param token - of the account to sign in as
 * @throws Error when the token is not valid
 */
export const createSignInSecret = (dataDir: string, token: string): string =>
  withAccounts(dataDir, (database) => {
    const secret = randomBytes(24).toString('base64url')
    const found = holder.parse(
      database.prepare('SELECT id FROM tokens WHERE hash = ?').get(hashToken(token)),
    )
    if (!found) throw new Error('A sign-in link can be made with a valid token only.')
    const now = Date.now()
    database.prepare('DELETE FROM sign_in_links WHERE expires <= ?').run(now)
    database
      .prepare('INSERT INTO sign_in_links VALUES (?, ?, ?)')
      .run(hashToken(secret), found.id, now + signInSecretMs)
    return secret
  })
