import {z} from 'zod'
import {type Role, roles} from './roles.ts'
import {storedLocales} from './stored-locales.ts'
import {withAccounts} from './with-accounts.ts'

export type User = {
  readonly id: string
  readonly name: string
  readonly display: string
  readonly role: Role
  readonly locales: readonly string[]
  readonly createdAt: string
}

const rows = z.array(
  z
    .object({
      id: z.string(),
      name: z.string(),
      display: z.string(),
      role: z.enum(roles),
      locales: storedLocales,
      created_at: z.string(),
    })
    .transform(({created_at: createdAt, ...user}) => ({...user, createdAt})),
)

/** Everybody who signs in with name and password, by name. */
export const listUsers = (dataDir: string): readonly User[] =>
  withAccounts(dataDir, (database) => {
    const columns = 'id, name, display, role, locales, created_at'
    return rows.parse(database.prepare(`SELECT ${columns} FROM users ORDER BY name`).all())
  })
