import {type APIRequestContext, expect, test} from '@playwright/test'
import {type SiteName, siteNames, sitePages} from './site-pages.ts'
import {sites} from './sites.ts'

type Found = {ids: ReadonlySet<string>; links: readonly string[]}

const decode = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'")

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    decode(value ?? ''),
  )

/** The kind of page that an address is of, for the count of what was walked. */
const kindOf = ({pathname, search}: URL) => {
  const [, , kind = 'home', slug, more] = pathname.split('/')
  return [kind, slug && 'one', more, search && 'asked'].filter(Boolean).join(' ')
}

const read = async (request: APIRequestContext, url: string): Promise<Found | string> => {
  const response = await request.get(url, {maxRedirects: 0})
  if (response.status() !== 200) return `${response.status()}`
  if (!response.headers()['content-type']?.startsWith('text/html'))
    return {ids: new Set(), links: []}
  const html = await response.text()
  return {ids: new Set(attributes(html, 'id')), links: attributes(html, 'href')}
}

/** Follows every link from the home pages to the end. */
const walk = async (request: APIRequestContext, site: SiteName) => {
  const origin = sites[site]
  const pages = new Map<string, Found | string>()
  const linked: {from: string; to: URL}[] = []
  const waiting = (await sitePages(site)).filter(({kind}) => kind === 'home').map(({url}) => url)
  const seen = new Set(waiting)
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    const found = await read(request, url)
    pages.set(url, found)
    if (typeof found === 'string') continue
    for (const link of found.links) {
      const to = new URL(link, url)
      if (to.origin !== origin) continue
      linked.push({from: url, to})
      const address = origin + to.pathname + to.search
      if (seen.has(address)) continue
      seen.add(address)
      waiting.push(address)
    }
  }
  return {pages, linked}
}

for (const site of siteNames) {
  test(`${site}: every link within the site is alive and reaches its place`, async ({request}) => {
    test.setTimeout(600_000)
    const {pages, linked} = await walk(request, site)
    const dead = linked.flatMap(({from, to}) => {
      const target = pages.get(sites[site] + to.pathname + to.search)
      if (typeof target === 'string' || !target) return [`${from}: ${to} answers ${target}`]
      const id = decodeURIComponent(to.hash.slice(1))
      return id === '' || target.ids.has(id) ? [] : [`${from}: ${to} has no such place`]
    })
    expect([...new Set(dead)]).toEqual([])

    const kinds = new Set([...pages.keys()].map((url) => kindOf(new URL(url))))
    for (const kind of [
      'home',
      'procedures',
      'procedures one',
      'procedures one with',
      'specialties one',
      'body one',
      'glossary',
      'search',
      'donate',
      'donate one',
    ])
      expect(kinds, kind).toContain(kind)
    // Nobody has to know an address: each page can be reached by links alone.
    const reached = new Set(pages.keys())
    const missed = (await sitePages(site))
      .filter(({kind}) => kind !== 'search')
      .map(({url}) => new URL(url).href)
      .filter((url) => !reached.has(url) && !reached.has(decodeURI(url)))
    expect(missed).toEqual([])
  })
}
