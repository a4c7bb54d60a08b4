import {createUser} from '@preop/lake'
import type {Environment} from '../environment.ts'
import {parseUserArgs} from './parse-user-args.ts'
import {readName} from './read-name.ts'
import {readPassword} from './read-password.ts'
import {readRights} from './read-rights.ts'

/** `preop user add`: adds a person who signs in with name and password. */
export const addUser = async (args: string[], {dataDir}: Environment): Promise<number> => {
  const {values, positionals} = parseUserArgs(
    args,
    {
      role: {type: 'string'},
      locales: {type: 'string'},
      display: {type: 'string'},
      'password-stdin': {type: 'boolean'},
      json: {type: 'boolean'},
    },
    true,
  )
  const name = readName(positionals)
  const rights = readRights(values)
  const password = await readPassword(process.stdin, process.stderr, values['password-stdin'])
  const {display = ''} = values
  const id = await createUser(dataDir, {name, ...rights, display, password})
  process.stdout.write(
    values.json ? `${JSON.stringify({id})}\n` : `Added ${name} (${rights.role}), id ${id}.\n`,
  )
  return 0
}
