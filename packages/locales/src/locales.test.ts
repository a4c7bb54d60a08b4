import {getLocale, isLocale, localeIds, locales, sourceLocale} from './index.ts'

describe('locales', () => {
  it('lists each id once, the source among them', () => {
    expect(new Set(localeIds).size).toBe(locales.length)
    expect(localeIds).toContain(sourceLocale)
  })

  it.each(locales)('$id has canonical tags that Intl supports', ({id, formats}) => {
    expect(Intl.getCanonicalLocales(id)).toEqual([id])
    expect(Intl.DateTimeFormat.supportedLocalesOf(formats)).toEqual([formats])
    expect(new Intl.Locale(formats).language).toBe(id)
  })

  it.each(locales)('$id is written in the direction of its script', ({id, dir}) => {
    expect(dir).toBe(id === 'ar' ? 'rtl' : 'ltr')
    expect(getLocale(id).dir).toBe(dir)
  })

  it.each(['', 'EN', 'xx', 'en-US', 'toString', undefined, 1])('refuses %p', (value) => {
    expect(isLocale(value)).toBe(false)
  })
})
