import type {ProcedureHead} from '@preop/content'
import type {Locale} from '@preop/locales'
import {type Alternate, alternatesOf} from '../alternates.ts'
import {paths} from '../paths.ts'

/**
 * The addresses of a page in two languages, by its first one. To choose the second as the first
 * changes sides.
 */
export const alternatesTogether = (
  procedure: ProcedureHead,
  enabled: readonly Locale[],
  [first, second]: readonly [Locale, Locale],
): Alternate[] => {
  const beside = (locale: Locale) => (locale === second ? first : second)
  return alternatesOf(procedure, enabled, (locale, slug) =>
    paths.together(locale, slug, beside(locale)),
  )
}
