import {anonymous, type Identity, LakeError, openSession} from '@preop/lake'
import type {MiddlewareHandler} from 'hono'
import {getCookie} from 'hono/cookie'
import type {LakeEnv, LakeServices} from '../lake-env.ts'

export const sessionCookie = 'preop_session'

const unknownSession = () =>
  new LakeError(401, 'Session not found', {
    statusCode: 401,
    error: 'Unauthorized',
    message: 'Session not found',
    errorCode: 'SIO-401-ANF',
  })

/** Methods that change nothing, so that a forged request from another page does no harm. */
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Says who makes the request: by bearer token, else by session cookie, else nobody. A token that
 * is not valid is refused rather than taken for nobody: its sender expects more than an anonymous
 * reader gets, and would mistake the thinner answer for the truth.
 */
export const authenticate = ({lake, sessionSecret}: LakeServices): MiddlewareHandler<LakeEnv> => {
  const byCookie = (session: string | undefined): Identity | undefined => {
    const account = session && openSession(session, sessionSecret, Date.now())
    return account ? lake.accounts.findById(account) : undefined
  }
  return async (context, next) => {
    const token = /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1]
    if (token) {
      const identity = lake.accounts.findByToken(token)
      if (!identity) throw unknownSession()
      context.set('identity', identity)
      context.set('signedInBy', 'token')
      return next()
    }
    const identity = byCookie(getCookie(context, sessionCookie))
    context.set('identity', identity ?? anonymous)
    context.set('signedInBy', identity ? 'cookie' : 'nothing')
    if (identity && !safeMethods.has(context.req.method)) refuseForeignPage(context.req)
    return next()
  }
}

/**
 * SameSite cookies do not stop pages on another port of this host, and browsers send their simple
 * requests without asking first.
 */
const refuseForeignPage = (request: {header: (name: string) => string | undefined}): void => {
  const origin = request.header('origin')
  const isOwn = !origin || (URL.canParse(origin) && new URL(origin).host === request.header('host'))
  if (isOwn) return
  throw new LakeError(403, 'Refused', {
    statusCode: 403,
    error: 'Forbidden',
    message: `A session cookie cannot be used from ${origin}. Send a token instead.`,
  })
}
