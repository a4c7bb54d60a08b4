import {createHmac, timingSafeEqual} from 'node:crypto'

const sign = (text: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(text).digest()

/** A session's id as a signed text for a cookie. */
export const sealSession = (id: string, secret: string): string =>
  `${id}.${sign(id, secret).toString('base64url')}`

/** The session's id; undefined when the text was not sealed by us. */
export const openSession = (sealed: string, secret: string): string | undefined => {
  const [id = '', signature = ''] = sealed.split('.')
  const given = Buffer.from(signature, 'base64url')
  const wanted = sign(id, secret)
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? id : undefined
}
