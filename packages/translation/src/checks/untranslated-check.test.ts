import {type CheckRow, failuresOf} from './check-texts.fixtures.ts'

describe('the untranslated check', () => {
  it.each<CheckRow>([
    ['fr', 'Rest at home.', 'Rest at home.', 'form:  > Rest at home.'],
    ['fr', 'Rest at home.', 'rest  at home.', 'form:  > rest  at home.'],
    ['fr', 'Rest at home.', 'Reposez-vous chez vous.'],
    ['fr', 'Biopsies', 'Biopsies'],
    ['fr', 'PMMA', 'PMMA'],
    ['fr', 'Medicare Part B', 'Medicare Part B'],
  ])('in %s: %s | %s', (locale, source, target, ...found) => {
    expect(failuresOf('untranslated', source, target, locale)).toEqual(found)
  })
})
