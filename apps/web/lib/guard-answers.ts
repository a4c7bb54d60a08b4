import {subscribe} from 'node:diagnostics_channel'
import type {ServerResponse} from 'node:http'
import {securityHeaders} from './security-headers.ts'

const hasResponse = (message: unknown): message is {response: ServerResponse} =>
  typeof message === 'object' && message !== null && 'response' in message

/**
 * Puts the security headers on every answer of this process before anybody else sees the request.
 * Headers in Next's config are not on what Next answers by itself: malformed addresses, and those
 * with a slash at the end.
 */
export const guardAnswers = (): void => {
  const headers = new Map(
    Object.entries(securityHeaders(process.env.PREOP_SITE_URL?.startsWith('https:') ?? false)),
  )
  subscribe('http.server.request.start', (message) => {
    if (hasResponse(message)) message.response.setHeaders(headers)
  })
}
