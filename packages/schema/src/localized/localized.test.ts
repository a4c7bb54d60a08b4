import {placesFound, type Row} from '../rules/rule-tables.ts'
import {procedure, string} from '../rules/rules.fixtures.ts'
import {localizedFieldType, localizedItemType} from './localized-kinds.ts'

const item = (language: unknown, key: string) => ({
  _key: key,
  _type: 'internationalizedArrayStringValue',
  language,
  value: 'Text',
})

describe('duplicate-language', () => {
  it.each<Row>([
    ['one item a locale', {stay: [item('en', 'en'), item('fr', 'fr')]}],
    ['two items of one locale', {stay: [item('en', 'en'), item('en', 'x')]}, 'stay@en'],
    [
      'two items deep inside',
      {names: [{_key: 'k', name: [item('en', 'a'), item('fr', 'b'), item('fr', 'c')]}]},
      'names.k.name@fr',
    ],
  ])('%s', (_, change, ...places) => {
    expect(placesFound('duplicate-language', procedure, change)).toEqual(places)
  })
})

describe('unknown-locale', () => {
  it.each<Row>([
    ['a locale of the list', {stay: string({en: 'A day', ar: 'يوم'})}],
    ['a locale that nobody knows', {stay: string({en: 'A day', xx: '?'})}, 'stay@xx'],
    ['a regional form', {stay: [item('en-US', 'en')]}, 'stay@en-US'],
    ['no language', {stay: [item(undefined, 'en')]}, 'stay@en'],
  ])('%s', (_, change, ...places) => {
    expect(placesFound('unknown-locale', procedure, change)).toEqual(places)
  })
})

it('names the types as version 5 of internationalized arrays does', () => {
  expect(localizedFieldType('Text')).toBe('internationalizedArrayText')
  expect(localizedItemType('Text')).toBe('internationalizedArrayTextValue')
})
