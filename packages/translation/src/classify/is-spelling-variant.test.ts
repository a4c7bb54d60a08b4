import {isSpellingVariant} from './is-spelling-variant.ts'

describe('isSpellingVariant', () => {
  it.each([
    ['en', 'colour', 'color'],
    ['en', 'haemoglobin', 'hemoglobin'],
    ['en', 'oedema', 'edema'],
    ['en', 'organisation', 'organization'],
    ['en', 'analysed', 'analyzed'],
    ['en', 'labelled', 'labeled'],
    ['en', 'licence', 'license'],
    ['de', 'größe', 'grösse'],
  ])('in %s %s is %s', (locale, a, b) => {
    expect(isSpellingVariant(a, b, locale)).toBe(true)
    expect(isSpellingVariant(b, a, locale)).toBe(true)
  })

  it.each([
    ['en', 'four', 'for'],
    ['en', 'canoes', 'canes'],
    ['en', 'mangoes', 'manges'],
    ['en', 'conjunctivae', 'conjunctive'],
    ['en', 'filled', 'filed'],
    ['en', 'prise', 'prize'],
    ['en', 'expertise', 'expertize'],
    ['en', 'litre', 'liter'],
    ['de', 'maßen', 'massen'],
    ['de', 'buße', 'busse'],
    ['fr', 'colour', 'color'],
  ])('in %s %s is another word than %s', (locale, a, b) => {
    expect(isSpellingVariant(a, b, locale)).toBe(false)
    expect(isSpellingVariant(b, a, locale)).toBe(false)
  })
})
