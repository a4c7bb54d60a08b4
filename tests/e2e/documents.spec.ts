import {createHash} from 'node:crypto'
import {expect, type Page, test} from '@playwright/test'
import {getLocale, type Locale, sourceLocale} from '@preop/locales'
import {bannerScript} from '@preop/ui/banner-script'
import {runningScripts} from './running-scripts.ts'
import {indexedKinds, type SitePage, siteNames, sitePages} from './site-pages.ts'

test.use({javaScriptEnabled: false})

const hash = `sha256-${createHash('sha256').update(bannerScript).digest('base64')}`

const alternatesOn = async (page: Page): Promise<Record<string, string>> => {
  const links = await page.locator('head link[rel="alternate"]').all()
  const pairs = links.map(
    async (link): Promise<[string, string]> => [
      (await link.getAttribute('hreflang')) ?? '',
      (await link.getAttribute('href')) ?? '',
    ],
  )
  return Object.fromEntries(await Promise.all(pairs))
}

const urlIn = (family: readonly SitePage[], locale: Locale) =>
  family.find((page) => page.locale === locale)?.url ?? ''

/** What a page's head has to list: the locales it is translated into, and the source as default. */
const expectedAlternates = (family: readonly SitePage[]) => ({
  ...Object.fromEntries(
    family.filter(({translated}) => translated).map(({locale, url}) => [locale, url]),
  ),
  'x-default': urlIn(family, sourceLocale),
})

const expectHeaders = (headers: Record<string, string>, url: string) => {
  expect.soft(headers['content-type'], url).toBe('text/html; charset=utf-8')
  expect.soft(headers['cache-control'], url).toBe('public, max-age=0, s-maxage=30, must-revalidate')
  expect.soft(headers.etag, url).toMatch(/^(W\/)?".+"$/)
  expect.soft(headers['x-content-type-options'], url).toBe('nosniff')
  expect.soft(headers['content-security-policy'], url).toContain("default-src 'none'")
  expect.soft(headers['content-security-policy'], url).toContain(`script-src '${hash}';`)
  expect.soft(headers['content-security-policy'], url).not.toMatch(/unsafe-|\*/)
  expect.soft(headers['set-cookie'], url).toBeUndefined()
  expect.soft(headers['x-powered-by'], url).toBeUndefined()
}

const expectPlainDocument = (html: string, url: string) => {
  // The banners' own script, and only where a banner can end or be dismissed.
  const isNeeded = /<div [^>]*data-(end|rev)=/.test(html)
  expect.soft(runningScripts(html), url).toEqual(isNeeded ? [bannerScript] : [])
  expect.soft(html, url).not.toMatch(/__NEXT_DATA__|as="script"/i)
  expect.soft(html, url).not.toMatch(/<[^>]*\sstyle=/i)
  expect.soft(html, url).not.toMatch(/<[^>]*\son[a-z]+=/i)
}

const expectLanguage = async (page: Page, {url, locale, title, titleLang}: SitePage) => {
  const html = page.locator('html')
  await expect.soft(html, url).toHaveAttribute('lang', locale)
  await expect.soft(html, url).toHaveAttribute('dir', getLocale(locale).dir)
  await expect.soft(page.locator('h1'), url).toHaveText([title])
  const nearest = page.locator('h1').locator('xpath=ancestor-or-self::*[@lang][1]')
  await expect.soft(nearest, url).toHaveAttribute('lang', titleLang)
  await expect.soft(page, url).toHaveTitle(/\S [–—] \S/)
}

const expectAddresses = async (page: Page, own: SitePage, family: readonly SitePage[]) => {
  const canonical = own.translated ? own.url : urlIn(family, sourceLocale)
  const {url} = own
  await expect.soft(page.locator('link[rel="canonical"]'), url).toHaveAttribute('href', canonical)
  await expect.soft(page.locator('meta[name="robots"]'), url).toHaveCount(own.translated ? 0 : 1)
  const alternates = await alternatesOn(page)
  expect.soft(alternates, url).toEqual(expectedAlternates(family))
  return alternates
}

for (const site of siteNames) {
  for (const kind of indexedKinds) {
    test(`${site}: ${kind} is a plain document in every locale`, async ({page, context}) => {
      const pages = (await sitePages(site)).filter((one) => one.kind === kind)
      const alternates = new Map<string, Record<string, string>>()
      for (const own of pages) {
        const family = pages.filter(({id}) => id === own.id)
        const response = await page.goto(own.url)
        expect.soft(response?.status(), own.url).toBe(200)
        expectHeaders((await response?.allHeaders()) ?? {}, own.url)
        expectPlainDocument((await response?.text()) ?? '', own.url)
        await expectLanguage(page, own)
        alternates.set(own.url, await expectAddresses(page, own, family))
      }
      expect(pages.length).toBeGreaterThan(0)
      expect(await context.cookies()).toEqual([])
      for (const [url, targets] of alternates) {
        const {'x-default': _, ...named} = targets
        const isOwnCanonical = Object.values(named).includes(url)
        const missing = Object.values(named).filter(
          (target) => isOwnCanonical && !Object.values(alternates.get(target) ?? {}).includes(url),
        )
        expect(missing, `pages that ${url} names but that do not name it`).toEqual([])
      }
    })
  }
}

for (const site of siteNames) {
  test(`${site}: pages that are not translated are reachable but kept out of search`, async ({
    page,
  }) => {
    const left = (await sitePages(site)).filter(({translated}) => !translated)
    expect(new Set(left.map(({locale}) => locale))).toEqual(
      new Set(site === 'sample' ? ['it', 'pt', 'ru'] : ['it', 'pt']),
    )
    for (const {url, locale} of left) {
      const response = await page.goto(url)
      expect(response?.status(), url).toBe(200)
      await expect(page.locator('meta[name="robots"]'), url).toHaveAttribute('content', 'noindex')
      await expect(page.locator(`link[hreflang="${locale}"]`), url).toHaveCount(0)
    }
  })
}
