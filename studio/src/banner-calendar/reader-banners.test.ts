import {bannerRows} from './banner-rows.ts'
import {banner, message, pageOf, pages} from './calendar.fixtures.ts'
import {calendarBanners} from './calendar-banner.model.ts'
import {formatMoment} from './format-moment.ts'
import {readerBanners} from './reader-banners.ts'

const at = '2026-11-23T12:00:00Z'
const seen = (
  banners: readonly ReturnType<typeof banner>[],
  page = 'home',
  locale: 'en' | 'fr' | 'ar' = 'fr',
) => readerBanners(banners, {locale, page: pageOf(page), at, glossaryWords: []})

describe('readerBanners', () => {
  it('stand in the order of the site, the text in the reader’s language', () => {
    const found = seen([banner('b', {order: 2}), banner('a', {order: 1})])
    expect(found.map(({banner: {_id}}) => _id)).toEqual(['a', 'b'])
    expect(found[0]?.message).toMatchObject({lang: 'fr', notice: 'none'})
  })

  it('have the source’s text where it was never translated, or has changed since', () => {
    const [never] = seen([banner('a')], 'home', 'ar')
    expect(never?.message).toMatchObject({lang: 'en', dir: 'ltr', notice: 'missing'})
    const [changed] = seen([banner('a', {message: message('Visits end at five.')})])
    expect(changed?.message).toMatchObject({
      value: 'Visits end at six.',
      lang: 'en',
      notice: 'changed',
    })
  })

  it('follow specialties to procedures, and donations to appeals', () => {
    const banners = [
      banner('bones', {targets: {specialties: [{_ref: 's-bones'}]}}),
      banner('gifts', {targets: {donationPages: true}}),
    ]
    const ids = (page: string) => seen(banners, page).map(({banner: {_id}}) => _id)
    expect(ids('home')).toEqual([])
    expect(ids('p-knee')).toEqual(['bones'])
    expect(ids('p-eye')).toEqual([])
    expect(ids('s-bones')).toEqual(['bones'])
    expect(ids('donate')).toEqual(['gifts'])
    expect(ids('d-fund')).toEqual(['gifts'])
  })

  it.each([
    ['no text', []],
    ['two texts that both claim to be the source', [...message(), ...message()]],
    ['something else', 'text'],
  ])('survive a draft with %s', (_title, broken) => {
    expect(seen([banner('a', {message: broken})])).toMatchObject([{message: undefined}])
  })
})

describe('calendarPages', () => {
  it('have the address of their locale, or the source’s', () => {
    expect(pageOf('p-knee').pathIn('fr')).toBe('/fr/procedures/examen-du-genou')
    expect(pageOf('p-eye').pathIn('fr')).toBe('/fr/procedures/eye-check')
    expect(pageOf('donate').pathIn('fr')).toBe('/fr/donate')
    expect(pages.map(({title}) => title)).toEqual([
      'Home',
      'All procedures',
      'All appeals',
      'Bones',
      'Eye check',
      'Fund',
      'Knee check',
    ])
  })
})

describe('bannerRows', () => {
  it('put the versions of a banner together, in the order the latest will have', () => {
    const versions = [
      banner('a', {order: 1}),
      banner('b', {order: 2}),
      banner('drafts.b', {order: 0}),
      banner('drafts.c', {severity: undefined, name: ' '}),
    ]
    const rows = bannerRows(versions)
    expect(
      rows.map(({id, published, draft}) => [id, published !== undefined, draft !== undefined]),
    ).toEqual([
      ['b', true, true],
      ['a', true, false],
      ['c', false, true],
    ])
    expect(rows[2]?.latest.name).toBe('Banner without a name')
  })
})

it('reads whatever a draft holds', () => {
  const odd = {
    _id: 'drafts.odd',
    name: 7,
    severity: 'loud',
    schedule: {start: 'soon', end: null},
    targets: {procedures: 'all'},
    order: '1',
  }
  expect(calendarBanners.parse([odd, {_id: 'versions.r1.odd'}])).toMatchObject([
    {_id: 'odd', version: 'draft', schedule: {}, targets: {procedures: [], locales: []}},
  ])
})

it.each([
  ['2026-11-01T05:30:00Z', 'America/New_York', 'Sun, 1 Nov 2026, 01:30 UTC-4'],
  ['2026-11-01T06:30:00Z', 'America/New_York', 'Sun, 1 Nov 2026, 01:30 UTC-5'],
  ['2026-11-01T05:30:00Z', 'UTC', 'Sun, 1 Nov 2026, 05:30 UTC'],
])('%s in %s is %s', (instant, zone, expected) => {
  expect(formatMoment(instant, zone)).toBe(expected)
})
