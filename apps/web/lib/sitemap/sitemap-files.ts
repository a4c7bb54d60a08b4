import {content} from '../content.ts'
import {entryToXml} from './entry-to-xml.ts'
import {sitemapEntries} from './sitemap-entries.ts'
import {splitSitemap} from './split-sitemap.ts'
import {toSitemap} from './to-sitemap.ts'
import {toSitemapIndex} from './to-sitemap-index.ts'

/** A sitemap that fits is one file; a larger one is a list of parts, counted from one. */
export type SitemapFiles = {main: string; parts: readonly string[]}

let kept: {contentId: string; files: Promise<SitemapFiles | undefined>} | undefined

const makeFiles = async (): Promise<SitemapFiles | undefined> => {
  const parts = splitSitemap((await sitemapEntries()).map(entryToXml)).map(toSitemap)
  const [first] = parts
  if (first === undefined) return undefined
  return parts.length === 1 ? {main: first, parts: []} : {main: toSitemapIndex(parts.length), parts}
}

/**
 * The sitemap of the present content, made once for each.
 *
 * @returns undefined if there is nothing that search engines may list
 */
export const sitemapFiles = (): Promise<SitemapFiles | undefined> => {
  const {id} = content()
  if (kept?.contentId !== id) kept = {contentId: id, files: makeFiles()}
  return kept.files
}
