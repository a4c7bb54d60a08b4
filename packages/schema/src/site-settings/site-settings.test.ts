import {placesFound, type Row} from '../rules/rule-tables.ts'
import {settings} from '../rules/rules.fixtures.ts'

const tested = (rule: string, rows: readonly Row[]) =>
  describe(rule, () => {
    it.each(rows)('%s', (_, change, ...places) => {
      expect(placesFound(rule, settings, change)).toEqual(places)
    })
  })

const phone = (line: string, rest: object = {}) => ({
  _key: line,
  line,
  jurisdiction: 'US',
  number: '555-0101',
  ...rest,
})

tested('settings-not-single', [
  ['the one', {}],
  ['a second', {_id: 'moreSettings'}, '_id'],
])

tested('phone-line-missing', [
  ['all there', {phones: [phone('advice'), phone('interpreter')]}],
  ['no advice line', {phones: [phone('interpreter')]}, 'phones'],
  ['no line', {phones: undefined}, 'phones', 'phones'],
  [
    'a line without a number',
    {phones: [phone('advice', {number: ''}), phone('interpreter')]},
    'phones',
  ],
  [
    'a line abroad',
    {phones: [phone('advice', {jurisdiction: 'CA'}), phone('interpreter')]},
    'phones',
  ],
  ['no emergency number', {emergencyNumbers: []}, 'emergencyNumbers'],
  [
    'an emergency number abroad',
    {emergencyNumbers: [{_key: 'de', jurisdiction: 'DE', number: '112'}]},
    'emergencyNumbers',
  ],
])

tested('source-locale-disabled', [
  ['enabled', {enabledLocales: ['fr', 'en']}],
  ['disabled', {enabledLocales: ['fr']}, 'enabledLocales'],
  ['no locale', {enabledLocales: undefined}, 'enabledLocales'],
])

tested('jurisdiction-malformed', [
  ['a code', {}],
  ['a name', {jurisdiction: 'USA'}, 'jurisdiction'],
  [
    'none of a phone',
    {phones: [phone('main', {jurisdiction: undefined})]},
    'phones.main.jurisdiction',
  ],
])

tested('host-malformed', [
  ['a host', {allowedHosts: ['give.example.org', 'xn--bcher-kva.example']}],
  ['an address', {allowedHosts: ['https://give.example.org']}, 'allowedHosts.0'],
  ['a pattern', {allowedHosts: ['*.example.org']}, 'allowedHosts.0'],
  ['a path', {allowedHosts: ['example.org/give']}, 'allowedHosts.0'],
  ['a machine', {allowedHosts: ['localhost']}, 'allowedHosts.0'],
])

tested('language-tag-malformed', [
  [
    'a language the site does not have',
    {languageAssistance: [{_key: 'a', language: 'zh-Hant', text: 'x'}]},
  ],
  [
    'a name',
    {languageAssistance: [{_key: 'a', language: 'Spanish', text: 'x'}]},
    'languageAssistance.a.language',
  ],
  [
    'another case',
    {languageAssistance: [{_key: 'a', language: 'ES', text: 'x'}]},
    'languageAssistance.a.language',
  ],
])
