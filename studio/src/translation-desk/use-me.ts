import {isLocale, type Locale} from '@preop/locales'
import {asRecord, asRecords} from '@preop/schema/rules'
import {useEffect, useState} from 'react'
import {useClient, useCurrentUser} from 'sanity'
import {apiVersion} from '../api-version.ts'

export type Me = {
  readonly id: string
  readonly roles: readonly string[]
  /** Locales this person may write; undefined stands for all. */
  readonly locales?: readonly Locale[] | undefined
}

/** A lake that says nothing of locales leaves it to its own rules who may write what. */
const localesIn = (answer: unknown): readonly Locale[] | undefined => {
  const {role, locales} = asRecord(answer)
  return role === 'translator' && Array.isArray(locales) ? locales.filter(isLocale) : undefined
}

/**
 * Who is signed in and, for a translator, for which locales.
 *
 * @returns undefined until it is known
 */
export const useMe = (): Me | undefined => {
  const client = useClient({apiVersion})
  const user = useCurrentUser()
  const [locales, setLocales] = useState<{readonly known: readonly Locale[] | undefined}>()
  useEffect(() => {
    let isWanted = true
    client
      .request<unknown>({uri: '/users/me'})
      .then(localesIn, () => undefined)
      .then((known) => {
        if (isWanted) setLocales({known})
      })
    return () => {
      isWanted = false
    }
  }, [client])
  if (!user || !locales) return undefined
  const roles = asRecords(user.roles).map(({name}) => String(name))
  return {id: user.id, roles, locales: locales.known}
}
