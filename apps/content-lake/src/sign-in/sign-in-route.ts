import type {Context, Hono, MiddlewareHandler} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {z} from 'zod'
import {isOwnPage} from '../http/is-own-page.ts'
import {endSession, findSession, startSession} from '../http/session-cookie.ts'
import type {LakeEnv, LakeServices} from '../lake-env.ts'
import {createGuard} from './create-guard.ts'
import {nextPath} from './next-path.ts'
import {type SignInPage, signedInPage, signInPage} from './sign-in-page.ts'
import {signInStyle} from './sign-in-style.ts'

const form = z.object({
  name: z.string().max(64),
  password: z.string().max(200),
  next: z.string().optional(),
})

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The same for an unknown name and a wrong password: neither tells which names exist. */
const wrong = 'The name or the password is not right.'

const waitText = (seconds: number): string =>
  `Too many attempts. Try again in ${Math.ceil(seconds / 60)} min.`

type Refusal = SignInPage & {readonly status: 200 | 400 | 401 | 403 | 429}

const showForm = (context: Context<LakeEnv>, {status, ...page}: Refusal) =>
  context.html(signInPage(page), status)

const goOn = (context: Context<LakeEnv>, services: LakeServices, account: string, next: string) => {
  startSession(context, services, account)
  return context.redirect(next, 303)
}

const limitForm = bodyLimit({maxSize: 16 * 1024})

const guardPage: MiddlewareHandler<LakeEnv> = async (context, next) => {
  await next()
  // A secret may stand in the URL: keep it out of caches and of the next page's referrer.
  context.header('cache-control', 'no-store')
  // Not `no-referrer`: browsers then send the form with the origin `null`.
  context.header('referrer-policy', 'same-origin')
  context.header('content-security-policy', policy)
}

/**
 * `/sign-in`: a form for name and password, and `?once=…` for the link that is printed at start.
 * `/sign-out` ends the session. Both work without a script.
 */
export const addSignInRoute = (app: Hono<LakeEnv>, services: LakeServices): void => {
  const {accounts} = services.lake
  const guard = createGuard()
  app.get('/sign-in.css', (context) =>
    context.body(signInStyle, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'no-cache',
    }),
  )
  app.on(['GET', 'POST'], ['/sign-in', '/sign-out'], limitForm, guardPage)
  app.get('/sign-in', (context) => {
    const {once, next, origin} = context.req.query()
    const path = nextPath(next ?? origin, context.req.url)
    // A HEAD request, such as a chat's preview of the link, must not use it up.
    const account =
      once && context.req.method === 'GET' && accounts.takeSignInSecret(once, Date.now())
    if (account) return goOn(context, services, account, path)
    const present = findSession(context, services)
    if (present && once) return context.redirect(path, 303)
    if (present) return context.html(signedInPage(present.name, path))
    if (!once) return showForm(context, {status: 200, next: path})
    const error = 'This link was used already or is too old. Sign in with your name and password.'
    return showForm(context, {status: 401, next: path, error})
  })
  app.post('/sign-in', async (context) => {
    const sent = form.safeParse(await context.req.parseBody().catch(() => ({})))
    const next = nextPath(sent.data?.next, context.req.url)
    if (!isOwnPage(context.req))
      return showForm(context, {status: 403, next, error: 'Sign in from this page, please.'})
    if (!sent.success) return showForm(context, {status: 400, next, error: wrong})
    const {name, password} = sent.data
    const address = context.env?.incoming?.socket.remoteAddress ?? 'unknown'
    const wait = guard.attempt(name, address)
    if (wait > 0) {
      context.header('retry-after', String(wait))
      return showForm(context, {status: 429, next, name, error: waitText(wait)})
    }
    const account = await accounts.findByPassword(name, password)
    if (!account) return showForm(context, {status: 401, next, name, error: wrong})
    guard.succeeded(name, address)
    return goOn(context, services, account, next)
  })
  app.post('/sign-out', (context) => {
    if (isOwnPage(context.req)) endSession(context, services)
    return context.redirect('/sign-in', 303)
  })
}
