import {openSession, type SignedIn, sealSession, sessionLimits} from '@preop/lake'
import type {Context} from 'hono'
import {deleteCookie, getCookie, setCookie} from 'hono/cookie'
import type {LakeEnv, LakeServices} from '../lake-env.ts'

const name = 'preop_session'

/** A proxy that ends TLS says so. Who claims it without one only loses their own cookie. */
const isSecure = (context: Context<LakeEnv>): boolean =>
  new URL(context.req.url).protocol === 'https:' ||
  context.req.header('x-forwarded-proto') === 'https'

const attributesFor = (context: Context<LakeEnv>) =>
  ({httpOnly: true, sameSite: 'Strict', path: '/', secure: isSecure(context)}) as const

/** The id of the session whose cookie a request carries. It may be over. */
const sessionIdOf = (context: Context<LakeEnv>, secret: string): string | undefined => {
  const sealed = getCookie(context, name)
  return sealed ? openSession(sealed, secret) : undefined
}

/** Whether a request carries a session's cookie, be the session over or not. */
export const carriesSession = (context: Context<LakeEnv>): boolean =>
  getCookie(context, name) !== undefined

const holderOf = (
  how: 'use' | 'peek',
  context: Context<LakeEnv>,
  {lake, sessionSecret}: LakeServices,
): SignedIn | undefined => {
  const id = sessionIdOf(context, sessionSecret)
  const account = id && lake.accounts.sessions[how](id, Date.now())
  return account ? lake.accounts.findById(account) : undefined
}

/** Who is signed in, by the cookie of a request. */
export const findSession = (
  context: Context<LakeEnv>,
  services: LakeServices,
): SignedIn | undefined => holderOf('use', context, services)

/** The same, long after the request and without keeping the session from falling idle. */
export const peekSession = (
  context: Context<LakeEnv>,
  services: LakeServices,
): SignedIn | undefined => holderOf('peek', context, services)

/** Begins a session in place of the one there was. */
export const startSession = (
  context: Context<LakeEnv>,
  {lake, sessionSecret}: LakeServices,
  account: string,
): void => {
  const {sessions} = lake.accounts
  const previous = sessionIdOf(context, sessionSecret)
  if (previous) sessions.end(previous)
  const id = sessions.start(account, Date.now())
  setCookie(context, name, sealSession(id, sessionSecret), {
    ...attributesFor(context),
    maxAge: sessionLimits.total / 1000,
  })
}

/** Ends the session for good: a copy of its cookie is worth nothing from here on. */
export const endSession = (
  context: Context<LakeEnv>,
  {lake, sessionSecret}: LakeServices,
): void => {
  const id = sessionIdOf(context, sessionSecret)
  if (id) lake.accounts.sessions.end(id)
  deleteCookie(context, name, attributesFor(context))
}
