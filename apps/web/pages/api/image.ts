import {createHash} from 'node:crypto'
import type {NextApiRequest, NextApiResponse} from 'next'
import {content} from '../../lib/content.ts'
import {imageWidths} from '../../lib/image-address.ts'
import {imageBytes} from '../../lib/image-bytes.ts'

/** As long as for pages, where a shared cache is between: a picture may be withdrawn too. */
const cacheControl = 'public, max-age=3600, s-maxage=30, must-revalidate'

/** Only widths that pages name: drawing any other would be work that anybody could ask for. */
const offeredWidth = (file: string, width: number): number | undefined =>
  imageWidths(width).find((offered) => file === `${offered}.webp`)

/** A picture that published content has, from this site's own address, in one of a few widths. */
const handler = async (request: NextApiRequest, response: NextApiResponse) => {
  const {id, file} = request.query
  const asset = await content().byId('sanity.imageAsset', String(id))
  const width = asset && offeredWidth(String(file), asset.width)
  response.setHeader('Cache-Control', 'no-store')
  if (!asset || !width) return response.status(404).end()
  try {
    const bytes = await imageBytes(asset._id, width)
    const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`
    response.setHeader('Cache-Control', cacheControl)
    response.setHeader('ETag', etag)
    if (request.headers['if-none-match'] === etag) return response.status(304).end()
    response.setHeader('Content-Type', 'image/webp')
    return response.status(200).send(bytes)
  } catch (error) {
    console.warn(`A picture cannot be shown. ${String(error)}`)
    return response.status(503).end()
  }
}

export default handler
