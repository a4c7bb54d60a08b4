import {type Locale, localeIds} from './locales.ts'

/** Whether a string, for example the first segment of a URL, names a locale that Preop knows. */
export const isLocale = (value: unknown): value is Locale =>
  localeIds.some((known) => known === value)
