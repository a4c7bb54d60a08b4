import {getLocale, type Locale, sourceLocale} from '@preop/locales'
import {absoluteUrl} from './absolute-url.ts'
import type {Alternate} from './alternates.ts'
import {isHiddenDemonstration} from './is-hidden-demonstration.ts'
import {paths} from './paths.ts'
import {wordsOf} from './words.ts'

export type PageHead = {
  /** What the browser's tab and search results show. */
  title: string
  /** What the page itself is called, for whoever shares it. */
  name: string
  siteName: string
  description?: string | undefined
  canonical: string
  alternates: {hreflang: string; href: string}[]
  noindex: boolean
  /** Locales as Open Graph writes them: the page's own and the others it is translated into. */
  openGraphLocales: {own: string; others: string[]}
  /** The picture that stands for the site where a page is shared; one for each locale. */
  picture: {url: string; alt: string}
}

/**
 * What search engines are told. A page that is not translated in its locale points to the source
 * locale's, stays out of `hreflang` and is not to be indexed.
 *
 * @param alternates - every address of the page, its own among them
 */
export const pageHead = (page: {
  locale: Locale
  name: string
  siteName: string
  description?: string | undefined
  alternates: readonly Alternate[]
  demonstration: boolean
}): PageHead => {
  const words = wordsOf(page.locale)
  const addressIn = (locale: Locale) =>
    page.alternates.find((alternate) => alternate.locale === locale)
  const own = addressIn(page.locale)
  const source = addressIn(sourceLocale)
  const canonical = own?.translated ? own : (source ?? own)
  if (!canonical) throw new Error(`"${page.name}" has no address in ${page.locale}.`)
  const translated = page.alternates.filter((alternate) => alternate.translated)
  const alternates = [
    ...translated.map(({locale, path}) => ({hreflang: String(locale), href: absoluteUrl(path)})),
    ...(source ? [{hreflang: 'x-default', href: absoluteUrl(source.path)}] : []),
  ]
  return {
    title: words('site.pageTitle', {page: page.name, hospital: page.siteName}),
    name: page.name,
    siteName: page.siteName,
    description: page.description,
    canonical: absoluteUrl(canonical.path),
    alternates,
    noindex: !own?.translated || isHiddenDemonstration(page.demonstration),
    openGraphLocales: {
      own: getLocale(page.locale).openGraph,
      others: translated
        .filter(({locale}) => locale !== page.locale)
        .map(({locale}) => getLocale(locale).openGraph),
    },
    picture: {url: absoluteUrl(paths.picture(page.locale)), alt: words('home.title')},
  }
}
