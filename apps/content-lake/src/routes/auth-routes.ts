import {httpError} from '@preop/lake'
import type {Hono} from 'hono'
import {endSession} from '../http/session-cookie.ts'
import type {LakeEnv, LakeServices} from '../lake-env.ts'
import {requireSignedIn} from './user-routes.ts'

/** `auth/…`: how the Studio finds out who is signed in, and where to send who is not. */
export const addAuthRoutes = (api: Hono<LakeEnv>, services: LakeServices): void => {
  api.get('/auth/id', (context) => context.json({id: requireSignedIn(context.get('identity')).id}))
  api.get('/auth/providers', (context) => {
    const url = new URL('/sign-in', context.req.url).href
    return context.json({
      thirdPartyLogin: false,
      sso: {},
      providers: [{name: 'preop', title: 'Name and password', url}],
    })
  })
  api.get('/auth/fetch', () => {
    throw httpError(404, 'There are no sessions to fetch a token for: sign in at /sign-in')
  })
  api.post('/auth/logout', (context) => {
    endSession(context, services)
    return context.body(null, 204)
  })
}
