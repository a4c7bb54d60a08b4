import {isDeepStrictEqual} from 'node:util'
import {anonymous, LakeError, noSessionError, type SignedIn} from '@preop/lake'
import type {Context, MiddlewareHandler} from 'hono'
import type {LakeEnv, LakeServices} from '../lake-env.ts'
import {isOwnPage} from './is-own-page.ts'
import {carriesSession, findSession, peekSession} from './session-cookie.ts'

const foreignPage = () =>
  new LakeError(403, 'Refused', {
    statusCode: 403,
    error: 'Forbidden',
    message: 'A session cookie can be used from pages of this origin only. Send a token instead.',
  })

/** Methods that change nothing, so that a forged request from another page does no harm. */
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Asked by timers: where the accounts cannot be read, who reads comes again and is told why. */
const isSame = (identity: SignedIn, lookAgain: () => SignedIn | undefined): boolean => {
  try {
    return isDeepStrictEqual(lookAgain(), identity)
  } catch {
    return false
  }
}

const setIdentity = (
  context: Context<LakeEnv>,
  identity: SignedIn,
  lookAgain: () => SignedIn | undefined,
): void => {
  context.set('identity', identity)
  context.set('isStillSignedIn', () => isSame(identity, lookAgain))
}

/**
 * Says who makes the request: by bearer token, else by session cookie, else nobody. A token or a
 * session that is not valid is refused rather than taken for nobody: its sender expects more than
 * an anonymous reader gets, and would mistake the thinner answer for the truth.
 */
export const authenticate =
  (services: LakeServices): MiddlewareHandler<LakeEnv> =>
  async (context, next) => {
    const {accounts} = services.lake
    const token = /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1]
    const identity = token ? accounts.findByToken(token) : findSession(context, services)
    if (!identity) {
      if (token || carriesSession(context)) throw noSessionError('Session not found')
      context.set('identity', anonymous)
      context.set('isStillSignedIn', () => true)
      return next()
    }
    if (!token && !safeMethods.has(context.req.method) && !isOwnPage(context.req))
      throw foreignPage()
    setIdentity(context, identity, () =>
      token ? accounts.findByToken(token) : peekSession(context, services),
    )
    return next()
  }
