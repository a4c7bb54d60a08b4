import {paths} from '../paths.ts'
import {xmlLocation} from './xml-location.ts'

/** The list of a sitemap's parts. */
export const toSitemapIndex = (count: number): string => {
  const parts = Array.from(
    {length: count},
    (_, index) => `<sitemap><loc>${xmlLocation(paths.sitemapPart(index + 1))}</loc></sitemap>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts.join('\n')}\n</sitemapindex>\n`
}
