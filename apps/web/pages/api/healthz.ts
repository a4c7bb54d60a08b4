import type {NextApiRequest, NextApiResponse} from 'next'
import {content} from '../../lib/content.ts'
import {siteSettings} from '../../lib/site-settings.ts'

/** 200 only when pages can be rendered: the snapshot is there and holds the settings. */
const handler = async (_request: NextApiRequest, response: NextApiResponse) => {
  response.setHeader('Cache-Control', 'no-store')
  try {
    await siteSettings()
    response.status(200).json({status: 'ok', snapshot: content().id, takenAt: content().takenAt})
  } catch (error) {
    response.status(503).json({status: 'not ready', reason: String(error)})
  }
}

export default handler
