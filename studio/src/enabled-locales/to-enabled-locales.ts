import {isLocale, type Locale, localeIds, sourceLocale} from '@preop/locales'

/**
 * The locales to work with, from what the settings hold: the source first, the others in the order
 * of the list of locales. Settings that name none yet mean all.
 */
export const toEnabledLocales = (stored: unknown): readonly Locale[] => {
  const named = (Array.isArray(stored) ? stored : []).filter(isLocale)
  const enabled = localeIds.filter((id) => named.length === 0 || named.includes(id))
  return [sourceLocale, ...enabled.filter((id) => id !== sourceLocale)]
}
