import {asRecords, asText} from './plain.ts'

/** The value a localized field holds in a locale, or nothing. */
export const localizedValue = (field: unknown, locale: string): unknown =>
  asRecords(field).find((item) => item.language === locale)?.value

/** The text a localized field holds in a locale; white space alone is none. */
export const localizedText = (field: unknown, locale: string): string | undefined =>
  asText(localizedValue(field, locale))
