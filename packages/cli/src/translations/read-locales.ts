import {isLocale, localeIds, sourceLocale} from '@preop/locales'
import {UsageError} from '../usage-error.ts'

/**
 * The locales that `--locale` names, `fr` or `fr,de`.
 *
 * @throws UsageError when one is not known, or is the source locale, which is not translated
 */
export const readLocales = (given: string): readonly string[] => {
  const locales = [...new Set(given.split(',').map((locale) => locale.trim()))]
  const wrong = locales.filter((locale) => !isLocale(locale) || locale === sourceLocale)
  if (wrong.length > 0)
    throw new UsageError(
      `Expected locales to translate into, found "${wrong.join('", "')}". There are: ${localeIds.filter((id) => id !== sourceLocale).join(', ')}.`,
    )
  return locales
}
