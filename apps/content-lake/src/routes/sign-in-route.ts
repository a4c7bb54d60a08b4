import {sealSession} from '@preop/lake'
import type {Hono} from 'hono'
import {setCookie} from 'hono/cookie'
import {sessionCookie} from '../http/authenticate.ts'
import type {LakeEnv, LakeServices} from '../lake-env.ts'

const sessionSeconds = 7 * 24 * 60 * 60

/** `/sign-in?token=…`: turns a token into a session cookie of the same rights and opens the Studio. */
export const addSignInRoute = (app: Hono<LakeEnv>, services: LakeServices): void => {
  const {lake, sessionSecret} = services
  app.get('/sign-in', (context) => {
    // The token stands in the URL: keep it out of caches and of the next page's referrer.
    context.header('cache-control', 'no-store')
    context.header('referrer-policy', 'no-referrer')
    const identity = lake.accounts.findByToken(context.req.query('token') ?? '')
    if (!identity) return context.text('This sign-in link is not valid. Ask for a new one.', 401)
    const expires = Date.now() + sessionSeconds * 1000
    setCookie(context, sessionCookie, sealSession(identity.id, expires, sessionSecret), {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: sessionSeconds,
    })
    return context.redirect('/', 303)
  })
}
