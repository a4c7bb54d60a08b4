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

const notice = (language: string, rest: object = {}) => ({
  _key: language,
  language,
  endonym: language,
  text: 'x',
  ...rest,
})

tested('language-repeated', [
  ['two languages', {languageAssistance: [notice('es'), notice('zh-Hant')]}],
  ['none', {languageAssistance: undefined}],
  [
    'one language twice',
    {languageAssistance: [notice('es'), notice('vi'), notice('es', {_key: 'again'})]},
    'languageAssistance.again.language',
  ],
])

tested('placeholder-shown', [
  ['a reviewed text', {languageAssistance: [notice('es', {placeholder: false})]}],
  [
    'a placeholder in a demonstration',
    {demonstration: true, languageAssistance: [notice('es', {placeholder: true})]},
  ],
  [
    'a placeholder for patients',
    {languageAssistance: [notice('vi'), notice('es', {placeholder: true})]},
    'languageAssistance.es.placeholder',
  ],
  [
    'a placeholder where nothing is said of a demonstration',
    {demonstration: undefined, languageAssistance: [notice('es', {placeholder: true})]},
    'languageAssistance.es.placeholder',
  ],
])

tested('text-missing', [
  ['all there', {languageAssistance: [notice('es')]}],
  [
    'no text, no name',
    {languageAssistance: [notice('es', {text: ' '}), notice('vi', {endonym: undefined})]},
    'languageAssistance.vi.endonym',
    'languageAssistance.es.text',
  ],
])
