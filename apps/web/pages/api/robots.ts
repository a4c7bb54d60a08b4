import type {NextApiRequest, NextApiResponse} from 'next'
import {absoluteUrl} from '../../lib/absolute-url.ts'
import {paths} from '../../lib/paths.ts'
import {sitemapFiles} from '../../lib/sitemap/sitemap-files.ts'

/**
 * `/robots.txt`. Pages that shall not be listed say so themselves, and crawlers have to read them to
 * know: so only what is no page is closed.
 */
const handler = async (_request: NextApiRequest, response: NextApiResponse) => {
  const files = await sitemapFiles()
  const lines = ['User-agent: *', 'Disallow: /api/', '']
  if (files) lines.push(`Sitemap: ${absoluteUrl(paths.sitemap)}`, '')
  response.setHeader('Content-Type', 'text/plain; charset=utf-8').status(200).send(lines.join('\n'))
}

export default handler
