import {randomBytes, randomUUID} from 'node:crypto'
import {z} from 'zod'
import {hashToken} from './hash-token.ts'
import {type Role, roles} from './roles.ts'
import {withAccounts} from './with-accounts.ts'

const tokenRequest = z.strictObject({
  role: z.enum(roles),
  locales: z.array(z.string().min(1)).default([]),
  label: z.string().default(''),
})

export type TokenRequest = {
  readonly role: Role
  /** Locales a translator may work in. Others ignore them. */
  readonly locales?: readonly string[]
  /** For people, to tell tokens apart. */
  readonly label?: string
}

/**
 * Makes a token. Only its hash is stored: this is the one time it can be read. A running lake
 * accepts it at once.
 *
 * @param dataDir - the lake's data folder
 * @returns the token, to be sent as `Authorization: Bearer`
 */
export const createToken = (dataDir: string, request: TokenRequest): string => {
  const {role, locales, label} = tokenRequest.parse(request)
  const token = `sk${randomBytes(32).toString('base64url')}`
  withAccounts(dataDir, (database) =>
    database
      .prepare('INSERT INTO tokens VALUES (?, ?, ?, ?, ?, ?)')
      .run(
        `p${randomUUID().replaceAll('-', '').slice(0, 16)}`,
        hashToken(token),
        role,
        JSON.stringify(locales),
        label,
        new Date().toISOString(),
      ),
  )
  return token
}
