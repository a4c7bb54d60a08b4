import {pagePlace} from './page-place.ts'

const page = {
  _id: 'a',
  _type: 'procedure',
  slug: [{language: 'en', value: {current: 'knee'}}],
}
const here = 'https://studio.example'
const site = {siteOrigin: 'https://a.example', studioOrigin: here}
const given = {
  site,
  here,
  enabled: ['en', 'fr'] as const,
  document: page,
  unit: {locale: 'fr', path: 'title'} as const,
}

describe('pagePlace', () => {
  it('shows a page at its second address and links to the first', () => {
    expect(pagePlace(given)).toEqual({
      shown: 'beside',
      address: 'https://a.example/fr/procedures/knee',
      framed: 'https://a.example/preview/fr/procedures/knee',
    })
  })

  it.each([
    [
      'no Studio was named',
      {siteOrigin: site.siteOrigin},
      'PREOP_STUDIO_ORIGIN=https://studio.example',
    ],
    ['another Studio was named', {...site, studioOrigin: 'https://b.example'}, 'https://b.example'],
    ['both are one origin', {siteOrigin: here, studioOrigin: here}, 'same address'],
  ])('links only where %s, and says why', (_case, other, why) => {
    expect(pagePlace({...given, site: other})).toMatchObject({
      shown: 'elsewhere',
      address: expect.stringContaining('/fr/procedures/knee'),
      why: expect.stringContaining(why),
    })
  })

  it.each([
    ['a text without a page', {document: {_id: 'g', _type: 'glossaryTerm'}}, 'no page of its own'],
    ['a locale that is off', {unit: {locale: 'de', path: 'title'} as const}, 'no page in Deutsch'],
    ['an unknown site', {site: {}}, 'SANITY_STUDIO_SITE_ORIGIN'],
  ])('says why there is nothing to show: %s', (_case, other, why) => {
    const place = pagePlace({...given, ...other})
    expect(place).toEqual({shown: 'nowhere', why: expect.stringContaining(why)})
  })
})
