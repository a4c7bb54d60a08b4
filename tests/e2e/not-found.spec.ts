import {expect, test} from '@playwright/test'
import {getLocale, type Locale} from '@preop/locales'
import {bannerScript} from '@preop/ui/banner-script'
import {runningScripts} from './running-scripts.ts'
import {localesOf, siteNames, sitePages} from './site-pages.ts'
import {sites} from './sites.ts'
import {word} from './word.ts'

const inAddress = ['no-such-page', 'procedures/no-such-page', 'donate/x', 'specialties/a/b', 'body']

for (const site of siteNames) {
  for (const locale of localesOf[site]) {
    test(`${site}: an unknown page under /${locale} is 404 in that language`, async ({page}) => {
      await page.setExtraHTTPHeaders({'accept-language': 'de'})
      for (const path of inAddress) {
        const response = await page.goto(`${sites[site]}/${locale}/${path}`)
        expect.soft(response?.status(), path).toBe(404)
        await expect.soft(page.locator('html'), path).toHaveAttribute('lang', locale)
        await expect.soft(page.locator('html'), path).toHaveAttribute('dir', getLocale(locale).dir)
        await expect.soft(page.locator('h1'), path).toHaveText([word(locale, 'notFound.title')])
        const robots = page.locator('meta[name="robots"]')
        await expect.soft(robots, path).toHaveAttribute('content', 'noindex')
        const scripts = runningScripts((await response?.text()) ?? '')
        expect.soft(scripts, path).toEqual([bannerScript])
      }
    })
  }
}

const negotiated: [string, Locale][] = [
  ['fr-CA,fr;q=0.9,en;q=0.5', 'fr'],
  ['pt-PT', 'pt'],
  ['zh-CN, ru;q=0.4', 'ru'],
  ['ja', 'en'],
  ['*', 'en'],
  ['de;q=0.1, it;q=0.9', 'it'],
  ['!!;q=x, -, de', 'de'],
  ['', 'en'],
]
const unknown = ['/xx', '/xx/procedures', '/no/such/page', '/EN', '/favicon', '/procedures']

for (const [asked, locale] of negotiated) {
  test(`Accept-Language "${asked}" is answered in ${locale}`, async ({request}) => {
    const headers = {'accept-language': asked}
    for (const path of unknown) {
      const response = await request.get(sites.sample + path, {headers})
      expect.soft(response.status(), path).toBe(404)
      expect.soft(await response.text(), path).toContain(`<html lang="${locale}" dir="ltr"`)
      expect.soft(await response.text(), path).toContain(word(locale, 'notFound.title'))
      expect.soft(response.headers().vary, path).toMatch(/Accept-Language/i)
    }
    const root = await request.get(`${sites.sample}/`, {headers, maxRedirects: 0})
    expect(root.status()).toBe(307)
    expect(root.headers().location).toBe(`/${locale}`)
    expect(root.headers().vary).toMatch(/Accept-Language/i)
  })
}

test('a locale that is not enabled is unknown', async ({request}) => {
  const headers = {'accept-language': 'ar'}
  const page = await request.get(`${sites.sample}/ar`, {headers})
  expect(page.status()).toBe(404)
  expect(await page.text()).toContain('<html lang="en" dir="ltr"')
  const root = await request.get(`${sites.fixtures}/`, {headers, maxRedirects: 0})
  expect(root.headers().location).toBe('/ar')
})

test('an address with a locale is never redirected by language', async ({request}) => {
  const headers = {'accept-language': 'ru'}
  for (const {url} of await sitePages('sample')) {
    const response = await request.get(url, {headers, maxRedirects: 0})
    expect.soft(response.status(), url).toBe(200)
  }
})

const malformed = [
  '/%',
  '/en/%E0%A4%A',
  '/en/procedures/%FF',
  '/fr/%00',
  '/en/procedures/..%2f..%2f',
]

for (const path of malformed) {
  test(`${path} is the reader's mistake, not ours`, async ({request}) => {
    const response = await request.get(sites.sample + path, {maxRedirects: 0})
    expect(response.status()).toBeGreaterThanOrEqual(400)
    expect(response.status()).toBeLessThan(500)
  })
}
