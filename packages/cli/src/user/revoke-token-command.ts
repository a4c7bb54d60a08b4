import {revokeToken} from '@preop/lake'
import type {Environment} from '../environment.ts'
import {parseUserArgs} from './parse-user-args.ts'
import {readName} from './read-name.ts'

/** `preop user revoke`: takes a token back, at once. */
export const revokeTokenCommand = async (
  args: string[],
  {dataDir}: Environment,
): Promise<number> => {
  const id = readName(parseUserArgs(args, {}, true).positionals, 'token id')
  revokeToken(dataDir, id)
  process.stdout.write(`Revoked ${id}.\n`)
  return 0
}
