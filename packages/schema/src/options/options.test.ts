import type {PlainDocument} from '../rules/plain.ts'
import {placesFound} from '../rules/rule-tables.ts'
import {
  banner,
  donation,
  feedback,
  procedure,
  redirect,
  section,
  settings,
  translationMemory,
  translationWork,
} from '../rules/rules.fixtures.ts'
import {toOptions} from './to-options.ts'

describe('unknown-option', () => {
  it.each<[string, PlainDocument, object, ...string[]]>([
    ['a kind of the list', procedure, {sections: [section('costs')]}],
    ['an unknown kind', procedure, {sections: [section('dosage')]}, 'sections.dosage.kind'],
    ['no type for search engines', procedure, {procedureType: undefined}],
    ['an unknown one', procedure, {procedureType: 'Surgery'}, 'procedureType'],
    ['an unknown setting', procedure, {settings: ['inpatient', 'home']}, 'settings.1'],
    ['a name without a type', procedure, {names: [{_key: 'k'}]}, 'names.k.schemaOrgType'],
    ['no severity', banner, {severity: undefined}, 'severity'],
    ['an unknown severity', banner, {severity: 'alert'}, 'severity'],
    [
      'an unknown target',
      banner,
      {targets: {wholeSite: true, locales: ['en', 'xx']}},
      'targets.locales.1',
    ],
    ['an unknown frequency', donation, {frequencies: ['weekly']}, 'frequencies.0'],
    ['no provider', donation, {provider: undefined}],
    ['an unknown method', donation, {provider: {method: 'PUT'}}, 'provider.method'],
    ['an unknown enabled locale', settings, {enabledLocales: ['en', 'es']}, 'enabledLocales.1'],
    ['an unknown phone line', settings, {phones: [{_key: 'a', line: 'fax'}]}, 'phones.a.line'],
    ['a redirect without a locale', redirect, {locale: undefined}, 'locale'],
    ['feedback for an unknown reason', feedback, {reason: 'rude'}, 'reason'],
    [
      'an unknown status',
      translationWork,
      {units: [{_key: 'u', status: 'done'}]},
      'units.u.status',
    ],
    ['a memory in no locale', translationMemory, {targetLocale: undefined}, 'targetLocale'],
  ])('%s', (_, document, change, ...places) => {
    expect(placesFound('unknown-option', document, {...change})).toEqual(places)
  })
})

it('gives options titles that editors read', () => {
  expect(toOptions(['duringProcedure', 'once'])).toEqual([
    {value: 'duringProcedure', title: 'During procedure'},
    {value: 'once', title: 'Once'},
  ])
})
