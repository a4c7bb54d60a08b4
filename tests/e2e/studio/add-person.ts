import {randomUUID} from 'node:crypto'
import {createUser, type Role} from '@preop/lake'
import {sites} from '../sites.ts'

export type Person = {readonly id: string; readonly name: string; readonly password: string}

/**
 * Adds a person to a lake, as `preop user add` does.
 *
 * @param locales - for a translator
 */
export const addPerson = async (
  role: Role = 'editor',
  locales: readonly string[] = [],
  dataDir = sites.lakeData,
): Promise<Person> => {
  const name = `${role}-${randomUUID().slice(0, 8)}`
  const password = randomUUID()
  const id = await createUser(dataDir, {name, role, locales: [...locales], password})
  return {id, name, password}
}
