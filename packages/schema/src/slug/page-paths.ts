import {localeIds} from '@preop/locales'
import type {PlainDocument} from '../rules/plain.ts'
import {pagePath} from './page-path.ts'
import {servedSlug} from './served-slug.ts'
import {isSluggedType} from './slugged-types.ts'

/**
 * Every address of a document's page, by locale. A locale that is switched off has one too: it may
 * be switched on again, and an address that was printed must lead somewhere then.
 */
export const pagePaths = (document: PlainDocument): ReadonlyMap<string, string> => {
  const type = document._type
  if (!isSluggedType(type)) return new Map()
  return new Map(
    localeIds.flatMap((locale) => {
      const slug = servedSlug(document, locale)
      return slug === undefined ? [] : [[locale, pagePath(type, locale, slug)]]
    }),
  )
}
