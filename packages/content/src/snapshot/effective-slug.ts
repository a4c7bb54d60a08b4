import {type Locale, sourceLocale} from '@preop/locales'
import type {PageHead} from '../content-source.ts'
import type {ContentDocument} from '../models.ts'

/**
 * The slug under which a document is reached in a locale: its own, else the source locale's, since
 * a page that is not translated stays reachable in every locale.
 *
 * @returns undefined for documents that have no page
 */
export const effectiveSlug = (
  document: ContentDocument | PageHead,
  locale: Locale,
): string | undefined => {
  if (!('slug' in document)) return undefined
  const find = (language: Locale) =>
    document.slug.find((item) => item.language === language)?.value.current
  return find(locale) ?? find(sourceLocale)
}
