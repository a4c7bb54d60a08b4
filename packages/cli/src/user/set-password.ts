import {changePassword} from '@preop/lake'
import type {Environment} from '../environment.ts'
import {parseUserArgs} from './parse-user-args.ts'
import {readName} from './read-name.ts'
import {readPassword} from './read-password.ts'

/** `preop user password`: another password for a person, who has to sign in with it again. */
export const setPassword = async (args: string[], {dataDir}: Environment): Promise<number> => {
  const options = {'password-stdin': {type: 'boolean'}} as const
  const {values, positionals} = parseUserArgs(args, options, true)
  const name = readName(positionals)
  const password = await readPassword(process.stdin, process.stderr, values['password-stdin'])
  await changePassword(dataDir, name, password)
  process.stdout.write(`${name} has another password and is signed out everywhere.\n`)
  return 0
}
