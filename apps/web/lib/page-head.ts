import {type Locale, sourceLocale} from '@preop/locales'
import type {Alternate} from './alternates.ts'
import {environment} from './environment.ts'

export type PageHead = {
  title: string
  description?: string | undefined
  canonical: string
  alternates: {hreflang: string; href: string}[]
  noindex: boolean
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** A demonstration must not be found by people looking for care. */
const isHiddenDemonstration = (demonstration: boolean, siteUrl: string) =>
  demonstration && !loopback.has(new URL(siteUrl).hostname)

/**
 * What search engines are told. A page that is not translated in its locale points to the source
 * locale's, stays out of `hreflang` and is not to be indexed.
 *
 * @param alternates - every address of the page, its own among them
 */
export const pageHead = (page: {
  locale: Locale
  title: string
  description?: string | undefined
  alternates: readonly Alternate[]
  demonstration: boolean
}): PageHead => {
  const {siteUrl} = environment()
  const addressIn = (locale: Locale) =>
    page.alternates.find((alternate) => alternate.locale === locale)
  const own = addressIn(page.locale)
  const source = addressIn(sourceLocale)
  const canonical = own?.translated ? own : (source ?? own)
  if (!canonical) throw new Error(`"${page.title}" has no address in ${page.locale}.`)
  const translated = page.alternates.filter((alternate) => alternate.translated)
  const alternates = [
    ...translated.map(({locale, path}) => ({hreflang: String(locale), href: siteUrl + path})),
    ...(source ? [{hreflang: 'x-default', href: siteUrl + source.path}] : []),
  ]
  return {
    title: page.title,
    description: page.description,
    canonical: siteUrl + canonical.path,
    alternates,
    noindex: !own?.translated || isHiddenDemonstration(page.demonstration, siteUrl),
  }
}
