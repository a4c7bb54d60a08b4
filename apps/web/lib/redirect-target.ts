import type {Locale} from '@preop/locales'
import {content} from './content.ts'
import {pageAddresses} from './page-addresses.ts'

/**
 * Where a page that used to stand at a path is now. Redirects name the document, not its address,
 * so however often a page was renamed, there is one hop.
 *
 * @returns undefined if nothing ever stood there, or what did is no longer published
 */
export const redirectTarget = async (locale: Locale, path: string): Promise<string | undefined> => {
  const redirects = await content().all('redirect')
  const found = redirects.find((redirect) => redirect.locale === locale && redirect.from === path)
  if (!found) return undefined
  const target = (await pageAddresses([found.target._ref], locale))[found.target._ref]
  return target === path ? undefined : target
}
