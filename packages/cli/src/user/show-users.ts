import {listUsers} from '@preop/lake'
import type {Environment} from '../environment.ts'
import {parseUserArgs} from './parse-user-args.ts'

/** `preop user list`: who signs in with name and password. */
export const showUsers = async (args: string[], {dataDir}: Environment): Promise<number> => {
  const {values} = parseUserArgs(args, {json: {type: 'boolean'}})
  const users = listUsers(dataDir)
  if (values.json) process.stdout.write(`${JSON.stringify(users)}\n`)
  else if (users.length === 0) process.stdout.write('Nobody yet. Add people: preop user add\n')
  for (const {name, role, locales, display, id} of values.json ? [] : users) {
    const rights = [role, ...locales].join(' ')
    process.stdout.write(`${name.padEnd(20)} ${rights.padEnd(24)} ${display.padEnd(24)} ${id}\n`)
  }
  return 0
}
