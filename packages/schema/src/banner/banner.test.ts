import {placesFound, type Row} from '../rules/rule-tables.ts'
import {banner, donation, reference, string} from '../rules/rules.fixtures.ts'

const tested = (rule: string, rows: readonly Row[]) =>
  describe(rule, () => {
    it.each(rows)('%s', (_, change, ...places) => {
      expect(placesFound(rule, banner, change)).toEqual(places)
    })
  })

const link = (rest: object) => ({links: [{_key: 'a', label: string({en: 'More'}), ...rest}]})

tested('emergency-dismissible', [
  ['an emergency that stays', {severity: 'emergency', dismissible: false}],
  ['a warning that goes', {severity: 'warning', dismissible: true}],
  ['an emergency that goes', {severity: 'emergency', dismissible: true}, 'dismissible'],
])

const urgent = (rest: object) => ({severity: 'emergency', ...link(rest)})

tested('emergency-asks-for-gifts', [
  ['an emergency without links', {severity: 'emergency', links: []}],
  ['an emergency with a page', urgent({reference: reference('spine')})],
  ['an emergency with an address', urgent({href: 'https://example.org/'})],
  ['an emergency with the provider', urgent({href: 'https://give.example.org/a'}), 'links.a'],
  ['a notice with the provider', link({href: 'https://give.example.org/a'})],
  ['an emergency with an appeal', urgent({reference: reference(donation._id)}), 'links.a'],
  ['a notice with an appeal', link({reference: reference(donation._id)})],
])

tested('time-zone-invalid', [
  ['a zone', {schedule: {timeZone: 'Europe/Berlin'}}],
  ['no schedule', {schedule: undefined}],
  ['an invented zone', {schedule: {timeZone: 'Europe/Atlantis'}}, 'schedule.timeZone'],
  ['times without a zone', {schedule: {end: '2026-03-01T08:00:00Z'}}, 'schedule.timeZone'],
])

tested('banner-link-target', [
  ['a page', link({reference: reference('spine')})],
  ['an address', link({href: 'https://example.org/'})],
  ['neither', link({}), 'links.a'],
  ['both', link({reference: reference('spine'), href: 'https://example.org/'}), 'links.a.href'],
])

tested('link-unsafe', [
  ['a page', link({reference: reference('spine')})],
  ['an address', link({href: 'https://example.org/'})],
  ['nothing yet', link({})],
  ['a number to dial', link({href: 'tel:+15550101'}), 'links.a.href'],
  ['a script', link({href: 'javascript:alert(1)'}), 'links.a.href'],
])

tested('link-not-encrypted', [
  ['a protected line', link({href: 'https://example.org/'})],
  ['an open line', link({href: 'http://example.org/'}), 'links.a.href'],
])

tested('banner-shows-nowhere', [
  ['the whole site', {targets: {wholeSite: true}}],
  ['a procedure', {targets: {procedures: [reference('kyphoplasty')]}}],
  ['donation pages', {targets: {donationPages: true}}],
  ['locales alone', {targets: {locales: ['fr']}}, 'targets'],
  ['nothing', {targets: undefined}, 'targets'],
])
