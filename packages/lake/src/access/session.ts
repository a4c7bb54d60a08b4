import {createHmac, timingSafeEqual} from 'node:crypto'
import {z} from 'zod'

const payload = z.object({account: z.string(), expires: z.number()})

const sign = (text: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(text).digest()

/**
 * A session as a signed text for a cookie: it names the account and ends by itself.
 *
 * @param expires - milliseconds since 1970
 */
export const sealSession = (account: string, expires: number, secret: string): string => {
  const text = Buffer.from(JSON.stringify({account, expires})).toString('base64url')
  return `${text}.${sign(text, secret).toString('base64url')}`
}

/** The account a session names; undefined when it was not sealed by us or is over. */
export const openSession = (session: string, secret: string, now: number): string | undefined => {
  const [text = '', signature = ''] = session.split('.')
  const given = Buffer.from(signature, 'base64url')
  const wanted = sign(text, secret)
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined
  const parsed = payload.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  return parsed.expires > now ? parsed.account : undefined
}
