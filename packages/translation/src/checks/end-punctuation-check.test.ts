import {type CheckRow, failuresOf} from './check-texts.fixtures.ts'

describe('the end punctuation check', () => {
  it.each<CheckRow>([
    ['fr', 'Does it hurt?', 'Est-ce douloureux ?'],
    ['fr', 'Does it hurt?', 'C’est douloureux.', 'changed: it hurt? > C’est douloureux.'],
    ['fr', 'Call us if:', 'Appelez-nous si :'],
    ['fr', 'Rest at home.', 'Reposez-vous chez vous', 'changed: at home. > chez vous'],
    ['fr', 'Rest (at home).', 'Reposez-vous (chez vous.)'],
    ['fr', 'Wait…', 'Attendez...'],
    ['fr', 'Rest at home.', '« Reposez-vous. »'],
    ['ar', 'Does it hurt?', 'هل هذا مؤلم؟'],
    ['fr', 'One.\nTwo?', 'Un.\nDeux.', 'changed: Two? > Deux.'],
  ])('in %s: %s | %s', (locale, source, target, ...found) => {
    expect(failuresOf('endPunctuation', source, target, locale)).toEqual(found)
  })
})
