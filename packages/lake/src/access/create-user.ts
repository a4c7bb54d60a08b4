import {randomUUID} from 'node:crypto'
import {z} from 'zod'
import {hashPassword} from './hash-password.ts'
import {parseRequest} from './parse-request.ts'
import {newPassword} from './password.ts'
import {roles} from './roles.ts'
import {toUserName, userName} from './user-name.ts'
import {withAccounts} from './with-accounts.ts'

const userRequest = z
  .strictObject({
    name: userName,
    display: z.string().trim().max(100).default(''),
    role: z.enum(roles),
    locales: z.array(z.string().min(1)).default([]),
    password: newPassword,
  })
  .refine(({role, locales}) => role !== 'translator' || locales.length > 0, {
    path: ['locales'],
    message: 'A translator needs at least one locale.',
  })

export type UserRequest = z.input<typeof userRequest>

/**
 * Adds a person who signs in with name and password. A running lake knows them at once.
 *
 * @param dataDir - the lake's data folder
 * @returns the user's id, which is what documents record
 * @throws Error that says what to change when the request cannot be used or the name is taken
 */
export const createUser = async (dataDir: string, request: UserRequest): Promise<string> => {
  const {name, display, role, locales, password} = parseRequest(userRequest, request)
  const stored = await hashPassword(password)
  const id = `u${randomUUID().replaceAll('-', '').slice(0, 16)}`
  const {changes} = withAccounts(dataDir, (database) =>
    database
      .prepare('INSERT OR IGNORE INTO users VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(
        id,
        toUserName(name),
        display || name,
        role,
        JSON.stringify(locales),
        stored,
        new Date().toISOString(),
      ),
  )
  if (Number(changes) === 0) throw new Error(`There is a user "${name}" already.`)
  return id
}
