import {once} from 'node:events'
import {createServer} from 'node:http'
import {expect, test} from '@playwright/test'
import {freePort} from '../support/free-port.ts'
import {sites} from './sites.ts'

const path = '/fr/procedures'
const asFrame = {'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'same-origin'}

/** What differs between the two addresses of a page, and what differs from answer to answer. */
const differing = [
  'content-security-policy',
  'x-frame-options',
  'cache-control',
  'vary',
  'x-robots-tag',
  'date',
  'x-nextjs-cache',
]

const alike = (headers: Record<string, string>) =>
  Object.entries(headers).filter(([name]) => !differing.includes(name))

test('every page has a second address that the Studio alone may frame', async ({request}) => {
  for (const page of [path, '/fr', '/fr/donate', '/fr/glossary', '/ar']) {
    const open = await request.get(sites.sample + page)
    const second = await request.get(`${sites.sample}/preview${page}`)
    expect.soft(second.status(), page).toBe(open.status())
    if (open.ok()) expect.soft(await second.text(), page).toBe(await open.text())
    const [ours, theirs] = [open.headers(), second.headers()]
    expect
      .soft(alike(theirs).filter(([name]) => name !== 'etag'))
      .toEqual(alike(ours).filter(([name]) => name !== 'etag'))
    expect.soft(ours['content-security-policy'], page).toMatch(/; frame-ancestors 'none'$/)
    expect.soft(ours['x-frame-options'], page).toBe('DENY')
    expect
      .soft(theirs['content-security-policy'], page)
      .toBe(
        ours['content-security-policy']?.replace(
          "frame-ancestors 'none'",
          `frame-ancestors ${sites.lake}`,
        ),
      )
    expect.soft(theirs['cache-control'], page).toMatch(/\bno-store\b/)
    expect.soft(theirs['cache-control'], page).not.toMatch(/public|s-maxage/)
    expect.soft(theirs['x-robots-tag'], page).toBe('noindex')
  }
})

test('the second address keeps the first as its canonical one, and no list names it', async ({
  request,
}) => {
  const html = await (await request.get(`${sites.fixtures}/preview/fr`)).text()
  expect(html).toContain(`<link rel="canonical" href="${sites.fixtures}/fr"`)
  for (const list of ['/sitemap.xml', '/robots.txt'])
    expect(await (await request.get(sites.fixtures + list)).text()).not.toContain('preview')
})

test('a site that no Studio was named to is framed by nobody', async ({request}) => {
  for (const page of ['/fr', '/preview/fr', '/preview/fr/none']) {
    const headers = (await request.get(sites.fixtures + page)).headers()
    expect.soft(headers['content-security-policy'], page).toMatch(/; frame-ancestors 'none'$/)
    expect.soft(headers['x-frame-options'], page).toBe('DENY')
  }
})

test('a link in a frame leads to the second address, and no cache keeps that', async ({
  request,
}) => {
  const options = {maxRedirects: 0}
  const address = `${sites.sample}${path}?a=b`
  const framed = await request.get(address, {...options, headers: asFrame})
  expect(framed.status()).toBe(307)
  expect(framed.headers().location).toBe(`/preview${path}?a=b`)
  expect(framed.headers()['cache-control']).toBe('private, no-store')
  expect(framed.headers()['content-security-policy']).toMatch(/frame-ancestors 'none'$/)
  const read = await request.get(address, options)
  expect(read.status()).toBe(200)
  expect(read.headers()['cache-control']).toMatch(/^public/)
  for (const answer of [framed, read]) expect(answer.headers().vary).toContain('Sec-Fetch-Dest')
})

test('the page that hands a gift over is in no frame', async ({request}) => {
  const go = '/preview/en/donate/hand-care-fund/go?amount=usd-25&frequency=once'
  const headers = (await request.get(sites.fixtures + go)).headers()
  expect(headers['content-security-policy']).toMatch(/; frame-ancestors 'none'$/)
})

test('another site can show neither address in a frame', async ({page}) => {
  const port = await freePort()
  const frames = [path, `/preview${path}`]
    .map((address) => `<iframe src="${sites.sample}${address}"></iframe>`)
    .join('')
  const other = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end(`<!doctype html><p>Other</p>${frames}`),
  ).listen(port, '127.0.0.1')
  await once(other, 'listening')
  try {
    const refusals: string[] = []
    page.on('console', (message) => {
      if (/frame-ancestors/.test(message.text())) refusals.push(message.text())
    })
    await page.goto(`http://127.0.0.1:${port}/`)
    await expect.poll(() => refusals.length).toBe(2)
    // The refusal is said before the frame has become the browser's own page.
    for (const frame of page.frames().slice(1)) {
      await expect.poll(() => frame.url()).toMatch(/^chrome-error:/)
      expect(await frame.locator('main').count()).toBe(0)
    }
  } finally {
    other.close()
  }
})
