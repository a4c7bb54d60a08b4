import {localeCoverage} from './locale-coverage.ts'

const field = (...languages: string[]) =>
  languages.map((language) => ({_key: language, language, value: `text in ${language}`}))

const locales = ['en', 'fr', 'de', 'ru'] as const

describe('localeCoverage', () => {
  it.each([
    [[field('en', 'fr', 'de', 'ru')], 'EN · FR DE RU'],
    [[field('en', 'fr', 'de')], 'EN · FR DE · RU missing'],
    [[field('en')], 'EN · FR DE RU missing'],
    [[field('en', 'fr', 'de'), field('en', 'fr')], 'EN · FR · DE RU missing'],
    [[field('en', 'fr', 'de', 'ru'), undefined], 'EN · FR DE RU'],
    [[field('fr')], 'No text in EN yet'],
    [[undefined], 'No text in EN yet'],
  ])('says of %j: %s', (fields, expected) => {
    expect(localeCoverage(fields, locales)).toBe(expected)
  })

  it('takes white space for no text', () => {
    const blank = [...field('en'), {_key: 'fr', language: 'fr', value: '  '}]
    expect(localeCoverage([blank], ['en', 'fr'])).toBe('EN · FR missing')
  })

  it('does not ask for locales that the settings leave out', () => {
    expect(localeCoverage([field('en', 'ar')], ['en', 'fr'])).toBe('EN · FR missing')
  })
})
