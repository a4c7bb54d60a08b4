import {type CheckRow, failuresOf} from './check-texts.fixtures.ts'

describe('the double space check', () => {
  it.each<CheckRow>([
    ['fr', 'Rest at home.', 'Reposez-vous chez vous.'],
    ['fr', 'Rest at home.', 'Reposez-vous  chez vous.', 'form:  > Reposez-vous  chez vous.'],
    ['fr', 'Rest at home.', 'Vraiment  ?', 'form:  > Vraiment  ?'],
    ['fr', 'Rest at home.', ' Reposez-vous.', 'form:  >  Reposez-vous'],
    ['fr', 'Rest  at home.', 'Reposez-vous  chez vous.'],
    ['fr', 'Is it?', 'Vraiment ?'],
  ])('in %s: %s | %s', (locale, source, target, ...found) => {
    expect(failuresOf('doubleSpace', source, target, locale)).toEqual(found)
  })
})
