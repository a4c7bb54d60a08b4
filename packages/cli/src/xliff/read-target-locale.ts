import {isLocale, type Locale, localeIds, sourceLocale} from '@preop/locales'
import {UsageError} from '../usage-error.ts'
import {xliffUsage} from './xliff-usage.ts'

/**
 * The locale to translate to, as typed.
 *
 * @throws UsageError for none, an unknown one, or the source's own
 */
export const readTargetLocale = (locale: string | undefined): Locale => {
  if (isLocale(locale) && locale !== sourceLocale) return locale
  const known = localeIds.filter((id) => id !== sourceLocale).join(', ')
  throw new UsageError(
    `Expected --locale with one of ${known}, found ${locale === undefined ? 'none' : `"${locale}"`}.\n${xliffUsage}`,
  )
}
