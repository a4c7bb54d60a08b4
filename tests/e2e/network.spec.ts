import {expect, type Page, test} from '@playwright/test'
import {layoutShift} from './layout-shift.ts'
import {localesOf, pageVariants, siteNames} from './site-pages.ts'
import {sites} from './sites.ts'

/** Everything that a page does besides showing itself. */
const watch = (page: Page) => {
  const requests: string[] = []
  const messages: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => messages.push(`${page.url()}: ${message.text()}`))
  page.on('pageerror', (error) => messages.push(`${page.url()}: ${error.message}`))
  return {requests, messages}
}

for (const site of siteNames) {
  for (const locale of localesOf[site]) {
    test(`${site}, ${locale}: pages ask nobody else, say nothing and do not move`, async ({
      page,
      context,
    }) => {
      const {requests, messages} = watch(page)
      const pages = (await pageVariants(site)).filter((one) => one.locale === locale)
      for (const {url} of pages) {
        await page.goto(url, {waitUntil: 'networkidle'})
        expect.soft(await layoutShift(page), url).toBe(0)
      }
      const addresses = requests.map((url) => new URL(url))
      expect(addresses.length).toBeGreaterThanOrEqual(pages.length)
      expect(new Set(addresses.map(({origin}) => origin))).toEqual(new Set([sites[site]]))
      expect(addresses.filter(({pathname}) => pathname.endsWith('.js'))).toEqual([])
      expect(messages).toEqual([])
      expect(await context.cookies()).toEqual([])
    })
  }
}
