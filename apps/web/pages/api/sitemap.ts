import type {NextApiRequest, NextApiResponse} from 'next'
import {sitemapFiles} from '../../lib/sitemap/sitemap-files.ts'

/** `/sitemap.xml` and, of a large site, `/sitemap/<number>.xml`. */
const handler = async ({query}: NextApiRequest, response: NextApiResponse) => {
  const files = await sitemapFiles()
  const xml = query.part === undefined ? files?.main : files?.parts[Number(query.part) - 1]
  if (xml === undefined) {
    response.status(404).send('There is no such sitemap.')
    return
  }
  response.setHeader('Content-Type', 'application/xml; charset=utf-8').status(200).send(xml)
}

export default handler
