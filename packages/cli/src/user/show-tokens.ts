import {listTokens} from '@preop/lake'
import type {Environment} from '../environment.ts'
import {parseUserArgs} from './parse-user-args.ts'

/** `preop user tokens`: which tokens are valid, by the id to revoke them with. */
export const showTokens = async (args: string[], {dataDir}: Environment): Promise<number> => {
  const {values} = parseUserArgs(args, {json: {type: 'boolean'}})
  const tokens = listTokens(dataDir)
  if (values.json) process.stdout.write(`${JSON.stringify(tokens)}\n`)
  else if (tokens.length === 0) process.stdout.write('None yet. Make one: preop user token\n')
  for (const {id, role, locales, label, createdAt} of values.json ? [] : tokens) {
    const rights = [role, ...locales].join(' ')
    const day = createdAt.slice(0, 10)
    process.stdout.write(`${id}  ${rights.padEnd(24)} ${day}  ${label}\n`)
  }
  return 0
}
