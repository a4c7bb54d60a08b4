import {contentSecurityPolicy} from './content-security-policy.ts'

/**
 * What every answer of the site carries, whoever makes it.
 *
 * @param isHttps - whether the public address is https
 */
export const securityHeaders = (isHttps: boolean): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': contentSecurityPolicy(),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  ...(isHttps ? {'Strict-Transport-Security': 'max-age=31536000; includeSubDomains'} : {}),
})
