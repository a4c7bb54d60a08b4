import {createHash} from 'node:crypto'
import {expect, type JSHandle} from '@playwright/test'
import {getLocale, type Locale, sourceLocale} from '@preop/locales'
import {bannerScript} from '@preop/ui/banner-script'
import {runningScripts} from './running-scripts.ts'
import {test} from './served-test.ts'
import {indexedKinds, type SitePage, siteNames, sitePages} from './site-pages.ts'

const hash = `sha256-${createHash('sha256').update(bannerScript).digest('base64')}`

/** What a document says of its language and of its addresses. */
const readHead = (document: JSHandle<Document>) =>
  document.evaluate((root) => {
    const attributes = (selector: string, name: string) =>
      [...root.querySelectorAll(selector)].map((one) => one.getAttribute(name) ?? '')
    const text = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim()
    const headings = [...root.querySelectorAll('h1')]
    return {
      lang: root.documentElement.lang,
      dir: root.documentElement.dir,
      title: root.title,
      headings: headings.map(text),
      headingLang: headings[0]?.closest('[lang]')?.getAttribute('lang'),
      canonical: attributes('link[rel="canonical"]', 'href'),
      robots: attributes('meta[name="robots"]', 'content'),
      alternates: Object.fromEntries(
        [...root.querySelectorAll('head link[rel="alternate"]')].map((link) => [
          link.getAttribute('hreflang') ?? '',
          link.getAttribute('href') ?? '',
        ]),
      ),
      hreflang: attributes('link[hreflang]', 'hreflang'),
    }
  })
type Head = Awaited<ReturnType<typeof readHead>>

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

const expectLanguage = (head: Head, {url, locale, title, titleLang}: SitePage) => {
  expect.soft(head.lang, url).toBe(locale)
  expect.soft(head.dir, url).toBe(getLocale(locale).dir)
  expect.soft(head.headings, url).toEqual([title])
  expect.soft(head.headingLang, url).toBe(titleLang)
  expect.soft(head.title, url).toMatch(/\S [–—] \S/)
}

const expectAddresses = (head: Head, own: SitePage, family: readonly SitePage[]) => {
  const {url} = own
  const canonical = own.translated ? url : urlIn(family, sourceLocale)
  expect.soft(head.canonical, url).toEqual([canonical])
  expect.soft(head.robots, url).toEqual(own.translated ? [] : ['noindex'])
  expect.soft(head.alternates, url).toEqual(expectedAlternates(family))
}

for (const site of siteNames) {
  for (const kind of indexedKinds) {
    test(`${site}: ${kind} is a plain document in every locale`, async ({served}) => {
      const pages = (await sitePages(site)).filter((one) => one.kind === kind)
      const alternates = new Map<string, Record<string, string>>()
      for (const own of pages) {
        const family = pages.filter(({id}) => id === own.id)
        const {response, html, document} = await served(own.url)
        expect.soft(response.status(), own.url).toBe(200)
        expectHeaders(response.headers(), own.url)
        expectPlainDocument(html, own.url)
        const head = await readHead(document)
        expectLanguage(head, own)
        expectAddresses(head, own, family)
        alternates.set(own.url, head.alternates)
      }
      expect(pages.length).toBeGreaterThan(0)
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
    served,
  }) => {
    const left = (await sitePages(site)).filter(({translated}) => !translated)
    expect(new Set(left.map(({locale}) => locale))).toEqual(
      new Set(site === 'sample' ? ['it', 'pt', 'ru'] : ['it', 'pt']),
    )
    for (const {url, locale} of left) {
      const {response, document} = await served(url)
      const {robots, hreflang} = await readHead(document)
      expect(response.status(), url).toBe(200)
      expect(robots, url).toEqual(['noindex'])
      expect(hreflang, url).not.toContain(locale)
    }
  })
}
