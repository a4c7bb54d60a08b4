import type {Locale} from '@preop/locales'
import {termAnchor} from '@preop/portable-text/text'
import {pagePath} from '@preop/schema/rules'

/** Public addresses, relative to the origin; those of documents as the schema has them. */
export const paths = {
  home: (locale: Locale) => `/${locale}`,
  procedures: (locale: Locale) => `/${locale}/procedures`,
  procedure: (locale: Locale, slug: string) => pagePath('procedure', locale, slug),
  /** A procedure in two languages. */
  together: (locale: Locale, slug: string, other: Locale) =>
    `${pagePath('procedure', locale, slug)}/with/${other}`,
  specialty: (locale: Locale, slug: string) => pagePath('specialty', locale, slug),
  bodyRegion: (locale: Locale, slug: string) => pagePath('bodyRegion', locale, slug),
  search: (locale: Locale) => `/${locale}/search`,
  donate: (locale: Locale) => `/${locale}/donate`,
  appeal: (locale: Locale, slug: string) => pagePath('donation', locale, slug),
  /** Where the form of an appeal leads: the last page before the provider's. */
  give: (locale: Locale, slug: string) => `${pagePath('donation', locale, slug)}/go`,
  glossary: (locale: Locale) => `/${locale}/glossary`,
  glossaryTerm: (locale: Locale, id: string) => `/${locale}/glossary#${termAnchor(id)}`,
  /** Free help with language, in many languages. */
  languageHelp: (locale: Locale) => `/${locale}/language-help`,
  /** Where the form under a procedure leads. */
  feedback: (locale: Locale, procedureId: string) => `/${locale}/feedback/${procedureId}`,
  /** The picture shown where a page is shared. */
  picture: (locale: Locale) => `/open-graph/${locale}.png`,
  sitemap: '/sitemap.xml',
  sitemapPart: (number: number) => `/sitemap/${number}.xml`,
} as const
