import {type CheckRow, failuresOf} from './check-texts.fixtures.ts'

describe('the length check', () => {
  it.each<CheckRow>([
    [
      'fr',
      'Rest at home. Call us if you have more pain than before.',
      'Reposez-vous. Appelez-nous si vous avez plus mal qu’avant.',
    ],
    [
      'fr',
      'Rest at home. Call us if you have more pain than before.',
      'Reposez-vous.',
      'lost: about 56 characters > 13 characters',
    ],
    [
      'fr',
      'Rest at home. Call us if you have more pain.',
      'Reposez-vous. Reposez-vous. Reposez-vous. Reposez-vous. Reposez-vous. Reposez-vous. Reposez-vous. Reposez-vous. Reposez-vous. ',
      'added: about 44 characters > 126 characters',
    ],
    ['fr', 'Rest at home.', 'Reposez-vous chez vous et ne faites rien d’autre.'],
  ])('in %s: %s | %s', (locale, source, target, ...found) => {
    expect(failuresOf('length', source, target, locale)).toEqual(found)
  })

  it.each([
    ['Été', []],
    ['Étés', ['form: at most 3 characters > 4 characters']],
    ['E\u0301te\u0301', []],
  ])('holds %s to the most that a field may have', (target, found) => {
    expect(failuresOf('length', 'May', target, 'fr', {maxLength: 3})).toEqual(found)
  })
})
