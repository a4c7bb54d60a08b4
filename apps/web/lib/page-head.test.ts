import {pageHead} from './page-head.ts'

process.env.PREOP_SNAPSHOT = 'not read here'
process.env.PREOP_SITE_URL = 'http://localhost:3000'

const alternates = [
  {locale: 'en', path: '/en/p', translated: true},
  {locale: 'fr', path: '/fr/q', translated: true},
  {locale: 'it', path: '/it/p', translated: false},
] as const

const head = (locale: 'en' | 'fr' | 'it') =>
  pageHead({locale, name: 'Title', siteName: 'Hospital', alternates, demonstration: true})

describe('pageHead', () => {
  it('names every translation and the source as the default', () => {
    expect(head('fr').alternates).toEqual([
      {hreflang: 'en', href: 'http://localhost:3000/en/p'},
      {hreflang: 'fr', href: 'http://localhost:3000/fr/q'},
      {hreflang: 'x-default', href: 'http://localhost:3000/en/p'},
    ])
  })

  it('is its own canonical address where it is translated', () => {
    expect(head('fr')).toMatchObject({canonical: 'http://localhost:3000/fr/q', noindex: false})
  })

  it('points to the source where it is not, and keeps out of search', () => {
    expect(head('it')).toMatchObject({canonical: 'http://localhost:3000/en/p', noindex: true})
  })

  it('says how the page looks where it is shared', () => {
    expect(head('fr')).toMatchObject({
      title: 'Title – Hospital',
      name: 'Title',
      siteName: 'Hospital',
      openGraphLocales: {own: 'fr_FR', others: ['en_US']},
      picture: {url: 'http://localhost:3000/open-graph/fr.png'},
    })
  })

  it('fails for a page without any address in its locale or the source’s', () => {
    const lost = {
      locale: 'de',
      name: 'Lost',
      siteName: 'Hospital',
      alternates: [],
      demonstration: false,
    } as const
    expect(() => pageHead(lost)).toThrow(/"Lost" has no address in de/)
  })
})
