import {type APIRequestContext, expect, type Page} from '@playwright/test'
import {getLocale} from '@preop/locales'
import {test} from './served-test.ts'
import {siteNames, sitePages} from './site-pages.ts'
import {sites} from './sites.ts'
import {word} from './word.ts'

const sitemap = async (request: APIRequestContext, page: Page, origin: string) => {
  const response = await request.get(`${origin}/sitemap.xml`)
  expect(response.headers()['content-type']).toBe('application/xml; charset=utf-8')
  const xml = await response.text()
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml')
    const broken = parsed.querySelector('parsererror')?.textContent
    const entries = [...parsed.querySelectorAll('urlset > url')].map((url) => ({
      loc: url.querySelector('loc')?.textContent ?? '',
      lastmod: url.querySelector('lastmod')?.textContent,
      links: [...url.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')].map((link) => [
        link.getAttribute('hreflang') ?? '',
        link.getAttribute('href') ?? '',
      ]),
    }))
    return {broken, entries}
  }, xml)
}

for (const site of siteNames) {
  test(`${site}: the sitemap lists every translated page with its other languages`, async ({
    page,
    request,
  }) => {
    const {broken, entries} = await sitemap(request, page, sites[site])
    expect(broken).toBeUndefined()
    const pages = (await sitePages(site)).filter(
      ({translated, kind}) => translated && kind !== 'search',
    )
    const encoded = pages.map(({url}) => encodeURI(url))
    expect(entries.map(({loc}) => loc).sort()).toEqual(encoded.sort())
    for (const {loc, links, lastmod} of entries) {
      const own = pages.find(({url}) => encodeURI(url) === loc)
      const family = pages.filter(({id}) => id === own?.id)
      const named = links.filter(([hreflang]) => hreflang !== 'x-default')
      expect(named.sort(), loc).toEqual(
        family.map(({locale, url}) => [String(locale), encodeURI(url)]).sort(),
      )
      const english = family.find(({locale}) => locale === 'en')?.url ?? ''
      expect(Object.fromEntries(links)['x-default'], loc).toBe(encodeURI(english))
      if (lastmod) expect(Number.isNaN(Date.parse(lastmod)), loc).toBe(false)
    }
    const answers = await Promise.all(entries.map(({loc}) => request.head(loc)))
    expect(answers.filter((answer) => answer.status() !== 200)).toEqual([])
  })

  test(`${site}: robots may read every page and are told of the sitemap`, async ({request}) => {
    const robots = await (await request.get(`${sites[site]}/robots.txt`)).text()
    expect(robots).toBe(`User-agent: *\nDisallow: /api/\n\nSitemap: ${sites[site]}/sitemap.xml\n`)
  })

  test(`${site}: a page that is shared shows its name, its words and a picture`, async ({
    served,
    request,
  }) => {
    for (const {url, kind, locale, translated} of await sitePages(site)) {
      if (!translated || kind === 'search') continue
      const {document} = await served(url)
      const {title, meta} = await document.evaluate((root) => ({
        title: root.title,
        meta: [...root.querySelectorAll('meta[property^="og:"]')].map((one) => [
          one.getAttribute('property') ?? '',
          one.getAttribute('content') ?? '',
        ]),
      }))
      const said: Record<string, string> = Object.fromEntries(meta)
      const picture = `${sites[site]}/open-graph/${locale}.png`
      expect(said, url).toMatchObject({
        'og:url': url,
        'og:locale': getLocale(locale).openGraph,
        'og:image': picture,
        'og:image:alt': word(locale, 'home.title'),
      })
      // An editor may have written another title for search engines.
      expect(said['og:title'], url).toMatch(/\S/)
      expect(title, url).toContain(said['og:title'])
      const shown = await request.head(picture)
      expect(shown.headers()['content-type'], picture).toBe('image/png')
    }
  })
}

test('there is no sitemap part beyond the last', async ({request}) => {
  for (const path of ['/sitemap/1.xml', '/sitemap/0.xml', '/sitemap/x.xml'])
    expect((await request.get(sites.sample + path)).status(), path).toBe(404)
})

test('browsers and phones find their icons', async ({request}) => {
  for (const [path, type] of [
    ['/icon.svg', /svg/],
    ['/favicon.ico', /icon/],
    ['/apple-touch-icon.png', /png/],
  ] as const) {
    const response = await request.get(sites.sample + path)
    expect(response.status(), path).toBe(200)
    expect(response.headers()['content-type'], path).toMatch(type)
  }
})
