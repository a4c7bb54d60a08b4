import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {httpError} from '@preop/lake'
import type {Hono} from 'hono'
import {findSession} from '../http/session-cookie.ts'
import type {LakeEnv, LakeServices} from '../lake-env.ts'
import {contentSecurityPolicy} from './content-security-policy.ts'
import {contentTypeOf} from './content-types.ts'
import {findStudioFile} from './find-studio-file.ts'
import {waitingPage} from './waiting-page.ts'

/** Names under `static` carry a hash of their content, so they never change. */
const cacheControlFor = (path: string): string =>
  /^\/static\/.*-[A-Za-z0-9_-]{8,}\./.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache'

/** Serves the built Studio; looked up at each request, so that it appears once it is built. */
export const addStudioRoute = (app: Hono<LakeEnv>, services: LakeServices): void => {
  const folder = resolve(services.studioDir)
  const policyOf = (html: string, host: string) =>
    contentSecurityPolicy(html, host, services.siteOrigin)
  app.get('*', async (context) => {
    const host = context.req.header('host') ?? ''
    const {path} = context.req
    if (!(await findStudioFile(folder, '/'))) {
      const headers = {'content-security-policy': policyOf('', host)}
      return context.html(waitingPage, 503, {...headers, 'retry-after': '5'})
    }
    const {pathname, search} = new URL(context.req.url)
    const file = await findStudioFile(folder, pathname)
    if (!file) throw httpError(404, `${path} is no file of the Studio`)
    const type = contentTypeOf(file.path)
    const isPage = type.startsWith('text/html')
    if (isPage && !findSession(context, services)) {
      // Also a page kept from before the session ended would only show the Studio's own dead end.
      context.header('cache-control', 'no-store')
      const next = new URLSearchParams({next: `${pathname}${search}`})
      return context.redirect(pathname === '/' ? '/sign-in' : `/sign-in?${next}`, 303)
    }
    context.header('etag', file.etag)
    context.header('cache-control', cacheControlFor(path))
    if (context.req.header('if-none-match') === file.etag) return context.body(null, 304)
    const content = await readFile(file.path)
    if (isPage) context.header('content-security-policy', policyOf(content.toString(), host))
    return context.body(new Uint8Array(content), 200, {'content-type': type})
  })
}
