import {createToken} from '@preop/lake'
import type {Environment} from '../environment.ts'
import {parseUserArgs} from './parse-user-args.ts'
import {readRights} from './read-rights.ts'

/** `preop user token`: makes a token and prints it; this is the only time it can be read. */
export const makeToken = async (args: string[], {dataDir}: Environment): Promise<number> => {
  const {values} = parseUserArgs(args, {
    role: {type: 'string'},
    locales: {type: 'string'},
    label: {type: 'string'},
    json: {type: 'boolean'},
  })
  const token = createToken(dataDir, {...readRights(values), label: values.label})
  process.stdout.write(values.json ? `${JSON.stringify({token})}\n` : `${token}\n`)
  return 0
}
