import {ContentProblemsError} from '@preop/content'
import {isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import type {NextApiRequest, NextApiResponse} from 'next'
import {catchUp} from '../../lib/catch-up.ts'
import {readBody} from '../../lib/read-body.ts'

/** The signature covers the body's bytes, so nobody may parse them first. */
export const config = {api: {bodyParser: false}}

const largestBody = 1_000_000

const publish = async (response: NextApiResponse) => {
  try {
    response.status(200).json({changed: await catchUp()})
  } catch (error) {
    // Sending it again would not help while the content is wrong; the minute's look tries anew.
    const status = error instanceof ContentProblemsError ? 422 : 503
    console.warn(`The last good content stays on show. ${String(error)}`)
    response.status(status).json({error: String(error)})
  }
}

/** Sanity's signed webhook: something was published or withdrawn. */
const handler = async (request: NextApiRequest, response: NextApiResponse) => {
  response.setHeader('Cache-Control', 'no-store')
  const secret = process.env.SANITY_WEBHOOK_SECRET
  if (!secret) return response.status(503).json({error: 'SANITY_WEBHOOK_SECRET is not set.'})
  if (request.method !== 'POST') return response.status(405).json({error: 'Use POST.'})
  const body = await readBody(request, largestBody)
  if (body === undefined) return response.status(413).json({error: 'At most 1 MB.'})
  const signature = String(request.headers[SIGNATURE_HEADER_NAME] ?? '')
  const valid = await isValidSignature(body, signature, secret).catch(() => false)
  if (!valid) return response.status(401).json({error: 'The signature does not fit the body.'})
  return publish(response)
}

export default handler
