import {anonymous, LakeError} from '@preop/lake'
import type {MiddlewareHandler} from 'hono'
import type {LakeEnv, LakeServices} from '../lake-env.ts'
import {isOwnPage} from './is-own-page.ts'
import {findSession} from './session-cookie.ts'

const unknownSession = () =>
  new LakeError(401, 'Session not found', {
    statusCode: 401,
    error: 'Unauthorized',
    message: 'Session not found',
    errorCode: 'SIO-401-ANF',
  })

const foreignPage = () =>
  new LakeError(403, 'Refused', {
    statusCode: 403,
    error: 'Forbidden',
    message: 'A session cookie can be used from pages of this origin only. Send a token instead.',
  })

/** Methods that change nothing, so that a forged request from another page does no harm. */
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Says who makes the request: by bearer token, else by session cookie, else nobody. A token that
 * is not valid is refused rather than taken for nobody: its sender expects more than an anonymous
 * reader gets, and would mistake the thinner answer for the truth.
 */
export const authenticate =
  (services: LakeServices): MiddlewareHandler<LakeEnv> =>
  async (context, next) => {
    const token = /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1]
    if (token) {
      const identity = services.lake.accounts.findByToken(token)
      if (!identity) throw unknownSession()
      context.set('identity', identity)
      context.set('signedInBy', 'token')
      return next()
    }
    const identity = findSession(context, services)
    context.set('identity', identity ?? anonymous)
    context.set('signedInBy', identity ? 'cookie' : 'nothing')
    if (identity && !safeMethods.has(context.req.method) && !isOwnPage(context.req))
      throw foreignPage()
    return next()
  }
