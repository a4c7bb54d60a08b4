import {readLocales} from '../translations/read-locales.ts'
import {UsageError} from '../usage-error.ts'
import {tmxUsage} from './tmx-usage.ts'

/**
 * The one locale that a memory is of.
 *
 * @throws UsageError when there is none, several, or one that is not known
 */
export const oneLocale = (given: string | undefined): string => {
  const [locale, ...others] = given === undefined ? [] : readLocales(given)
  if (locale === undefined || others.length > 0)
    throw new UsageError(`Name one locale: --locale fr\n${tmxUsage}`)
  return locale
}
