import type {ProcedureHead} from '@preop/content'
import {effectiveSlug} from '@preop/content'
import {getLocale, type Locale} from '@preop/locales'
import type {ReadTogetherProps} from '@preop/ui'
import {alternatesOf} from '../alternates.ts'
import {paths} from '../paths.ts'

/**
 * The languages that a procedure can be read in beside the reader's own: those it is translated into.
 *
 * @param current - the second language of the page, if it has one
 */
export const secondLanguages = (
  procedure: ProcedureHead,
  enabled: readonly Locale[],
  locale: Locale,
  current?: Locale,
): ReadTogetherProps['languages'] => {
  const slug = effectiveSlug(procedure, locale)
  if (slug === undefined) return []
  return alternatesOf(procedure, enabled, paths.procedure)
    .filter((other) => other.locale !== locale && other.translated)
    .map((other) => {
      const {endonym, dir} = getLocale(other.locale)
      const href = paths.together(locale, slug, other.locale)
      return {locale: other.locale, endonym, dir, href, current: other.locale === current}
    })
}
