import type {Locale} from '@preop/locales'
import {isRecord} from '@preop/schema/rules'
import {localizedItems} from './localized-items.ts'

const listed = (locales: readonly string[]) =>
  locales.map((locale) => locale.toUpperCase()).join(' ')

const isWritten = (value: unknown) =>
  isRecord(value) && typeof value.current === 'string' && value.current.trim() !== ''

/** Which other locales have an address of their own: `FR DE · RU missing`. */
export const slugSummary = (value: unknown, others: readonly Locale[]): string => {
  const written = localizedItems(value)
    .filter((item) => isWritten(item.value))
    .map(({language}) => language)
  const missing = others.filter((locale) => !written.includes(locale))
  const present = others.filter((locale) => written.includes(locale))
  return [
    present.length > 0 && `Addresses in ${listed(present)}`,
    missing.length > 0 && `${listed(missing)} missing`,
  ]
    .filter((part) => part !== false)
    .join(' · ')
}
