import {effectiveSlug, type PageHead} from '@preop/content'
import type {Locale} from '@preop/locales'
import {content} from './content.ts'
import {paths} from './paths.ts'

const pathOf = (page: PageHead, locale: Locale): string | undefined => {
  const slug = effectiveSlug(page, locale)
  if (slug === undefined) return undefined
  switch (page._type) {
    case 'procedure':
      return paths.procedure(locale, slug)
    case 'specialty':
      return paths.specialty(locale, slug)
    case 'bodyRegion':
      return paths.bodyRegion(locale, slug)
    case 'donation':
      return paths.appeal(locale, slug)
    default: {
      const unknown: never = page
      throw new Error(`No address is known for ${JSON.stringify(unknown)}.`)
    }
  }
}

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
      const page = await content().pageHead(id)
      const path = page && pathOf(page, locale)
      return path ? [[id, path] as const] : []
    }),
  )
  return Object.fromEntries(found.flat())
}
