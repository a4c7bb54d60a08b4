import {parseArgs} from 'node:util'
import {createToken, roles} from '@preop/lake'
import {isLocale, localeIds} from '@preop/locales'
import type {Environment} from '../environment.ts'
import {UsageError} from '../usage-error.ts'
import type {Command} from './index.ts'

const usage = `Usage: preop user token --role ${roles.join('|')} [--locales fr,de] [--json]`

const readRole = (value: string | undefined) => {
  const role = roles.find((known) => known === value)
  if (!role) throw new UsageError(`"${value ?? ''}" is not a role.\n${usage}`)
  return role
}

const readLocales = (value: string | undefined) => {
  const locales = value?.split(',') ?? []
  const unknown = locales.filter((locale) => !isLocale(locale))
  if (unknown.length > 0) {
    throw new UsageError(`Unknown locales: ${unknown.join(', ')}. Known: ${localeIds.join(', ')}.`)
  }
  return locales
}

const token = async (args: string[], {dataDir}: Environment) => {
  const {values} = parseArgs({
    args,
    options: {
      role: {type: 'string'},
      locales: {type: 'string'},
      json: {type: 'boolean', default: false},
    },
  })
  const made = createToken(dataDir, {
    role: readRole(values.role),
    locales: readLocales(values.locales),
  })
  process.stdout.write(values.json ? `${JSON.stringify({token: made})}\n` : `${made}\n`)
  return 0
}

export const user: Command = {
  summary: 'token --role … [--locales …]: make a token for a machine  [--json]',
  run: async ([action, ...args], environment) => {
    if (action !== 'token') throw new UsageError(`Unknown action "${action ?? ''}".\n${usage}`)
    return token(args, environment)
  },
}
