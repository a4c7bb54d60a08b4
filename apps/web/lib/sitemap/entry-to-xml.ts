import {sourceLocale} from '@preop/locales'
import type {SitemapEntry} from './sitemap-entries.ts'
import {xmlLocation} from './xml-location.ts'

const link = (hreflang: string, path: string) =>
  `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${xmlLocation(path)}"/>`

/**
 * One `url` element.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export const entryToXml = ({path, changedAt, alternates}: SitemapEntry): string => {
  const source = alternates.find(({locale}) => locale === sourceLocale)
  return [
    `<url><loc>${xmlLocation(path)}</loc>`,
    changedAt ? `<lastmod>${changedAt}</lastmod>` : '',
    ...alternates.map((alternate) => link(alternate.locale, alternate.path)),
    source ? link('x-default', source.path) : '',
    '</url>',
  ].join('')
}
