import {type APIResponse, expect, test} from '@playwright/test'
import {serveWithoutLake} from '../support/serve-without-lake.ts'
import {sitePages} from './site-pages.ts'
import {sites} from './sites.ts'
import {word} from './word.ts'

const expected: [string, RegExp][] = [
  ['content-security-policy', /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'self';/],
  ['x-content-type-options', /^nosniff$/],
  ['x-frame-options', /^DENY$/],
  ['referrer-policy', /^strict-origin-when-cross-origin$/],
  ['permissions-policy', /camera=\(\)/],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['cross-origin-resource-policy', /^(same|cross)-origin$/],
]

const expectSafe = (response: APIResponse, name: string) =>
  expectSafeHeaders(response.headers(), name)

const expectSafeHeaders = (headers: Record<string, string>, name: string) => {
  for (const [header, pattern] of expected)
    expect.soft(headers[header] ?? '', `${name}: ${header}`).toMatch(pattern)
  expect.soft(headers['content-security-policy'], name).not.toMatch(/unsafe|\*|http:/)
  expect.soft(headers['set-cookie'], name).toBeUndefined()
  expect.soft(headers['x-powered-by'], name).toBeUndefined()
  expect.soft(headers.server, name).toBeUndefined()
}

const answers: [string, string, number][] = [
  ['GET', '/', 307],
  ['GET', '/en', 200],
  ['HEAD', '/en', 200],
  ['GET', '/en/', 308],
  ['GET', '/en/procedures/wrist-check', 200],
  ['GET', '/en/procedures/none', 404],
  ['GET', '/none', 404],
  ['GET', '/en/donate/hand-care-fund/go?amount=usd-25&frequency=once', 200],
  ['GET', '/en/donate/hand-care-fund/go?amount=0', 400],
  ['POST', '/en/feedback/procedure-wrist-check', 400],
  ['GET', '/robots.txt', 200],
  ['GET', '/sitemap.xml', 200],
  ['GET', '/sitemap/7.xml', 404],
  ['GET', '/healthz', 200],
  ['GET', '/api/revalidate', 405],
  ['GET', '/api/none', 404],
  ['GET', '/images/image-none/640.webp', 404],
  ['GET', '/open-graph/en.png', 200],
  ['GET', '/icon.svg', 200],
  ['GET', '/favicon.ico', 200],
  ['GET', '/_next/none', 404],
  ['GET', '/%', 400],
  ['GET', '/_next/image?url=%2Ficon.svg&w=64&q=75', 400],
  ['POST', '/en', 405],
]

test('every kind of answer is guarded', async ({request}) => {
  for (const [method, path, status] of answers) {
    const options = {method, maxRedirects: 0, headers: {accept: '*/*'}}
    const response = await request.fetch(sites.fixtures + path, options)
    expect.soft(response.status(), `${method} ${path}`).toBe(status)
    expectSafe(response, `${method} ${path}`)
  }
  const sheet = /href="(\/_next\/[^"]+\.css)"/.exec(
    await (await request.get(`${sites.fixtures}/en`)).text(),
  )?.[1]
  expectSafe(await request.get(sites.fixtures + sheet), 'style sheet')
})

test('pictures may be shown elsewhere only where they are made for it', async ({request}) => {
  const policy = async (path: string) =>
    (await request.get(sites.fixtures + path)).headers()['cross-origin-resource-policy']
  expect(await policy('/open-graph/en.png')).toBe('cross-origin')
  expect(await policy('/icon.svg')).toBe('same-origin')
})

test('with the lake stopped every published page still serves', async ({request}) => {
  test.setTimeout(180_000)
  const site = await serveWithoutLake(sites.fixtures)
  try {
    expect(site.first.status).toBe(200)
    expectSafeHeaders(Object.fromEntries(site.first.headers), 'the very first answer')
    for (const {url, title, locale} of await sitePages('fixtures')) {
      const response = await request.get(url.replace(sites.fixtures, site.url))
      expect.soft(response.status(), url).toBe(200)
      const html = await response.text()
      expect.soft(html, url).toContain(`<html lang="${locale}"`)
      expect.soft(html, url).toContain(title.split(/["'&<]/)[0] ?? '')
      expectSafe(response, url)
    }
    for (const path of [
      '/robots.txt',
      '/sitemap.xml',
      '/healthz',
      '/en/donate/hand-care-fund/go?amount=usd-25&frequency=once',
      '/en/feedback/procedure-wrist-check',
    ])
      expect((await request.get(site.url + path)).status(), path).toBe(200)
    expect((await request.get(`${site.url}/en/none`)).status()).toBe(404)

    const lost = await request.post(`${site.url}/en/feedback/procedure-wrist-check`, {
      form: {helpful: 'yes'},
    })
    expect(lost.status()).toBe(503)
    expect(await lost.text()).toContain(word('en', 'feedback.failedTitle'))
    expectSafe(lost, 'an answer that was lost')

    // Twenty answers from one address in ten minutes; after that nothing is even tried.
    const statuses = []
    for (let sent = 0; sent < 20; sent += 1) {
      const answer = await request.post(`${site.url}/en/feedback/procedure-wrist-check`, {
        form: {helpful: 'yes'},
      })
      statuses.push(answer.status())
      if (answer.status() !== 429) continue
      expectSafe(answer, 'one answer too many')
      expect(await answer.text()).toContain(word('en', 'feedback.tooManyText'))
    }
    expect(statuses).toEqual([...Array(19).fill(503), 429])

    // Nothing is left to render from: pages that stand go on standing, and others tell nothing.
    site.breakContent()
    expect((await request.get(`${site.url}/fr`)).status()).toBe(200)
    const failed = await request.get(`${site.url}/en/donate/hand-care-fund/go?amount=usd-25`)
    expect(failed.status()).toBe(500)
    expectSafe(failed, 'a fault of ours')
    expect(await failed.text()).not.toMatch(/snapshot|node_modules|at \w+ \(|\/tmp\//)
  } finally {
    await site.stop()
  }
})
