import {checkTranslation} from './check-translation.ts'
import {describeFailedCheck} from './describe-failed-check.ts'

describe('describeFailedCheck', () => {
  it.each([
    [
      'Wait 24 hours.',
      'Attendez 42 heures.',
      'The source has the number “24”, the translation has “42”.',
    ],
    [
      'Wait 24 hours.',
      'Attendez quelques heures.',
      'The source has the number “24”, the translation does not.',
    ],
    [
      'Wait some hours.',
      'Attendez 24 heures.',
      'The translation has the number “24”, the source does not.',
    ],
    [
      'Take 2.5 mg.',
      'Prenez 2.5 mg.',
      'The number “2.5” is not written as this language writes it.',
    ],
    [
      'Do not drive.',
      'Conduisez.',
      'The source says “not”; the translation seems to miss a “not”.',
    ],
    [
      'Do rest.',
      'Ne vous reposez pas.',
      'The translation says “Ne”; the source seems to have no “not”.',
    ],
    [
      'You cannot drive.',
      'Vous devez pas conduire.',
      'The translation has “pas” without the “ne” that belongs to it, so a “not” may have been lost.',
    ],
    [
      'Does it hurt?',
      'Cela fait mal.',
      'The source ends with “it hurt?”, the translation with “fait mal.”. Use the same sign at the end.',
    ],
    ['Rest at home.', 'Rest at home.', 'The translation is the same as the source.'],
  ])('%s | %s', (source, target, sentence) => {
    const failed = checkTranslation({source, target, sourceLocale: 'en', targetLocale: 'fr'})
    expect(failed.map(describeFailedCheck)).toContain(sentence)
  })
})
