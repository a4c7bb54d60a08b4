import {ServerResponse} from 'node:http'
import {isPreview} from './is-preview.ts'
import {securityHeaders} from './security-headers.ts'
import {studioOrigin} from './studio-origin.ts'

/** Next puts none of its config's headers on a redirect, and this one holds for frames only. */
const forFrames = Object.entries({'Cache-Control': 'private, no-store', Vary: 'Sec-Fetch-Dest'})

/**
 * Puts the security headers on every answer of this process that does not bring its own. Headers in
 * Next's config are not on what Next answers by itself: malformed addresses, and those with a slash
 * at the end. Not for `next dev`, whose client needs inline scripts and a socket.
 */
export const guardAnswers = (): void => {
  const isHttps = process.env.PREOP_SITE_URL?.startsWith('https:') ?? false
  const headers = Object.entries(securityHeaders(isHttps))
  const ofPreviews = Object.entries(securityHeaders(isHttps, studioOrigin()))
  const {writeHead} = ServerResponse.prototype
  ServerResponse.prototype.writeHead = function writeGuardedHead(...given: unknown[]) {
    const {url = '', headers: asked} = this.req
    const safe = isPreview(url) ? ofPreviews : headers
    const all = asked['sec-fetch-dest'] === 'iframe' ? [...safe, ...forFrames] : safe
    for (const [name, value] of all) if (!this.hasHeader(name)) this.setHeader(name, value)
    return Reflect.apply(writeHead, this, given)
  }
}
