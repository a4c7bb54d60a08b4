import {z} from 'zod'
import {type Role, roles} from './roles.ts'
import {storedLocales} from './stored-locales.ts'
import {withAccounts} from './with-accounts.ts'

export type ListedToken = {
  readonly id: string
  readonly label: string
  readonly role: Role
  readonly locales: readonly string[]
  readonly createdAt: string
}

const rows = z.array(
  z
    .object({
      id: z.string(),
      label: z.string(),
      role: z.enum(roles),
      locales: storedLocales,
      created_at: z.string(),
    })
    .transform(({created_at: createdAt, ...token}) => ({...token, createdAt})),
)

/** Every token that is valid, oldest first. The tokens themselves can be read by nobody. */
export const listTokens = (dataDir: string): readonly ListedToken[] =>
  withAccounts(dataDir, (database) => {
    const columns = 'id, label, role, locales, created_at'
    return rows.parse(
      database.prepare(`SELECT ${columns} FROM tokens ORDER BY created_at, id`).all(),
    )
  })
