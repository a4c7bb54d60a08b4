import {type Role, roles} from '@preop/lake'
import {isLocale, localeIds} from '@preop/locales'
import {UsageError} from '../usage-error.ts'
import {userUsage} from './user-usage.ts'

export type Rights = {role: Role; locales: string[]}

const readRole = (value: string | undefined): Role => {
  const role = roles.find((known) => known === value)
  if (!role) throw new UsageError(`"${value ?? ''}" is not a role.\n${userUsage}`)
  return role
}

const readLocales = (value: string | undefined): string[] => {
  const locales = value?.split(',').map((locale) => locale.trim()) ?? []
  const unknown = locales.filter((locale) => !isLocale(locale))
  if (unknown.length === 0) return locales
  throw new UsageError(`Unknown locales: ${unknown.join(', ')}. Known: ${localeIds.join(', ')}.`)
}

/**
 * What a new account may do, as typed.
 *
 * @throws UsageError for an unknown role or locale, and for a translator who could translate nothing
 */
export const readRights = (typed: {
  role?: string | undefined
  locales?: string | undefined
}): Rights => {
  const role = readRole(typed.role)
  const locales = readLocales(typed.locales)
  if (role === 'translator' && locales.length === 0)
    throw new UsageError(`A translator needs --locales.\n${userUsage}`)
  return {role, locales}
}
