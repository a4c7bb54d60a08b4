import {removeUser} from '@preop/lake'
import type {Environment} from '../environment.ts'
import {parseUserArgs} from './parse-user-args.ts'
import {readName} from './read-name.ts'

/** `preop user remove`: takes a person's access away, at once and everywhere. */
export const removeUserCommand = async (
  args: string[],
  {dataDir}: Environment,
): Promise<number> => {
  const name = readName(parseUserArgs(args, {}, true).positionals)
  removeUser(dataDir, name)
  process.stdout.write(`Removed ${name}, who is signed out everywhere.\n`)
  return 0
}
