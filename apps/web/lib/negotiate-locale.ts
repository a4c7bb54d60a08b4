import {match} from '@formatjs/intl-localematcher'
import {isLocale, type Locale, sourceLocale} from '@preop/locales'
import Negotiator from 'negotiator'

/**
 * The locale that a browser asks for, as far as the site has it.
 *
 * @param acceptLanguage - the request's `Accept-Language` header; anything malformed is ignored
 * @param enabled - locales to choose from
 * @returns the best match by BCP 47 distance, the source locale if none fits
 */
export const negotiateLocale = (
  acceptLanguage: string | undefined,
  enabled: readonly Locale[],
): Locale => {
  const asked = new Negotiator({headers: {'accept-language': acceptLanguage ?? ''}})
    .languages()
    .filter((tag) => tag !== '*' && isWellFormed(tag))
  const best = match(asked, enabled, sourceLocale)
  return isLocale(best) ? best : sourceLocale
}

const isWellFormed = (tag: string) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
