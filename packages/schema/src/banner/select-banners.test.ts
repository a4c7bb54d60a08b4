import {bannerAimOf} from './banner-aim-of.ts'
import {nextBannerChange} from './next-banner-change.ts'
import type {ScheduledBanner} from './scheduled-banner.ts'
import {selectBanners} from './select-banners.ts'

const banner = (_id: string, fields: Partial<ScheduledBanner> = {}): ScheduledBanner => ({
  _id,
  severity: 'notice',
  targets: {wholeSite: true},
  ...fields,
})

const noon = new Date('2026-06-01T12:00:00Z')
const shown = (banners: ScheduledBanner[], aim: object = {}, now = noon) =>
  selectBanners(banners, {locale: 'fr', ...aim}, now).map(({_id}) => _id)

describe('selectBanners', () => {
  it('puts the most urgent first, then keeps the editors’ order', () => {
    const banners = [
      banner('b', {order: 2}),
      banner('a', {order: 1}),
      banner('e', {order: 9, severity: 'emergency'}),
      banner('i', {order: 0, severity: 'information'}),
    ]
    expect(shown(banners)).toEqual(['e', 'a', 'b', 'i'])
  })

  it('puts a draft that has no severity yet last, and one without targets nowhere', () => {
    const drafts = [{_id: 'none', targets: {wholeSite: true}}, banner('i'), {_id: 'nowhere'}]
    expect(shown(drafts)).toEqual(['i', 'none'])
  })

  it.each([
    ['before its start', '2026-06-01T11:59:59.999Z', []],
    ['at its start', '2026-06-01T12:00:00Z', ['x']],
    ['just before its end', '2026-06-01T12:59:59.999Z', ['x']],
    ['at its end', '2026-06-01T13:00:00Z', []],
  ])('%s', (_title, now, expected) => {
    const schedule = {start: '2026-06-01T12:00:00Z', end: '2026-06-01T13:00:00Z'}
    expect(shown([banner('x', {schedule})], {}, new Date(now))).toEqual(expected)
  })

  it.each([
    [{locales: ['fr'], wholeSite: true}, {}, true],
    [{locales: ['de'], wholeSite: true}, {}, false],
    [{procedures: [{_ref: 'p1'}]}, {procedure: 'p1'}, true],
    [{procedures: [{_ref: 'p1'}]}, {procedure: 'p2'}, false],
    [{specialties: [{_ref: 's1'}]}, {specialties: ['s0', 's1']}, true],
    [{specialties: [{_ref: 's1'}]}, {}, false],
    [{donationPages: true}, {donation: true}, true],
    [{donationPages: true}, {}, false],
    [undefined, {}, false],
  ])('aims %j at %j: %s', (targets, aim, expected) => {
    expect(shown([banner('x', {targets})], aim)).toEqual(expected ? ['x'] : [])
  })
})

describe('bannerAimOf', () => {
  const specialties = [{_ref: 's1'}]
  it.each([
    ['procedure', {procedure: 'x', specialties: ['s1']}],
    ['specialty', {specialties: ['x']}],
    ['donation', {donation: true}],
    ['bodyRegion', {}],
  ])('knows what a %s is about', (_type, expected) => {
    expect(bannerAimOf({_id: 'x', _type, specialties})).toEqual(expected)
  })
})

describe('nextBannerChange', () => {
  it('is the nearest start or end ahead, in whole seconds', () => {
    const banners = [
      banner('past', {schedule: {end: '2026-06-01T11:00:00Z'}}),
      banner('soon', {schedule: {start: '2026-06-01T12:00:01.200Z'}}),
      banner('later', {schedule: {end: '2026-06-02T12:00:00Z'}}),
    ]
    expect(nextBannerChange(banners, noon)).toBe(2)
  })

  it('is undefined when nothing is scheduled', () => {
    expect(nextBannerChange([banner('x')], noon)).toBeUndefined()
  })
})
