import {localeIds} from '@preop/locales'
import {toEnabledLocales} from './to-enabled-locales.ts'

describe('toEnabledLocales', () => {
  it.each([
    [
      ['ru', 'fr'],
      ['en', 'fr', 'ru'],
    ],
    [
      ['de', 'en', 'tlh', 7],
      ['en', 'de'],
    ],
  ])('reads %j as %j', (stored, expected) => {
    expect(toEnabledLocales(stored)).toEqual(expected)
  })

  it.each([[undefined], [null], [[]], ['fr']])('takes %j for all locales', (stored) => {
    expect(toEnabledLocales(stored)).toEqual(localeIds)
  })
})
