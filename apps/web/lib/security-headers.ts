import {contentSecurityPolicy} from './content-security-policy.ts'

/**
 * What every answer of the site carries, whoever makes it.
 *
 * @param isHttps - whether the public address is https
 * @param framedBy - the origin that may show the answer in a frame; `X-Frame-Options` knows no other
 *   origin than our own, so that it is left out then
 */
export const securityHeaders = (
  isHttps: boolean,
  framedBy?: string,
): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': contentSecurityPolicy([], framedBy),
  'X-Content-Type-Options': 'nosniff',
  ...(framedBy === undefined ? {'X-Frame-Options': 'DENY'} : {}),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  ...(isHttps ? {'Strict-Transport-Security': 'max-age=31536000; includeSubDomains'} : {}),
})
