import {createHash} from 'node:crypto'

const inlineScript = /<script(?![^>]*\ssrc\s*=)[^>]*>([\s\S]*?)<\/script\s*>/gi

const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** Only plain hosts may enter the header, since `Host` comes from the client. */
const socketsOf = (host: string): string =>
  /^[A-Za-z0-9.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : ''

/**
 * The policy for the Studio's page: nothing from any other host, and no inline script but those
 * that were in the page when it was built. styled-components needs inline styles.
 *
 * @param html - the built page
 * @param host - host and port of this server, for the Studio's websockets
 * @param siteOrigin - of the site, whose pages stand beside what is translated; no other is framed
 */
export const contentSecurityPolicy = (html: string, host: string, siteOrigin: string): string => {
  const hashes = [...html.matchAll(inlineScript)].map(([, script = '']) => hashOf(script))
  return [
    "default-src 'self'",
    ["script-src 'self'", ...new Set(hashes)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${socketsOf(host)}`,
    "worker-src 'self' blob:",
    `frame-src ${siteOrigin}`,
    "frame-ancestors 'self'",
    "object-src 'none'",
    "base-uri 'self'",
  ].join('; ')
}
