import {type ContentDocument, effectiveSlug} from '@preop/content'
import type {Locale} from '@preop/locales'
import {content} from './content.ts'
import {paths} from './paths.ts'

const pathOf = (document: ContentDocument, locale: Locale): string | undefined => {
  const slug = effectiveSlug(document, locale)
  if (slug === undefined) return undefined
  switch (document._type) {
    case 'procedure':
      return paths.procedure(locale, slug)
    case 'specialty':
      return paths.specialty(locale, slug)
    case 'bodyRegion':
      return paths.bodyRegion(locale, slug)
    case 'donation':
      return paths.appeal(locale, slug)
    default:
      return undefined
  }
}

const findPage = async (id: string): Promise<ContentDocument | undefined> =>
  (await content().byId('procedure', id)) ??
  (await content().byId('specialty', id)) ??
  (await content().byId('bodyRegion', id)) ??
  (await content().byId('donation', id))

/**
 * The addresses of documents in a locale.
 *
 * @param ids - of any documents
 * @returns a path for each of them that has a page
 */
export const pageAddresses = async (
  ids: Iterable<string>,
  locale: Locale,
): Promise<Record<string, string>> => {
  const found = await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const document = await findPage(id)
      const path = document && pathOf(document, locale)
      return path ? [[id, path] as const] : []
    }),
  )
  return Object.fromEntries(found.flat())
}
