import {type CheckRow, failuresOf} from './check-texts.fixtures.ts'

describe('the language check', () => {
  it.each<CheckRow>([
    ['fr', 'You can go home on the same day.', 'Vous pouvez rentrer chez vous le jour même.'],
    [
      'fr',
      'You can go home on the same day.',
      'Sie können am selben Tag nach Hause gehen, wenn Sie nicht müde sind.',
      'form: fr > de',
    ],
    [
      'de',
      'You can go home on the same day.',
      'Vous pouvez rentrer chez vous le jour même.',
      'form: de > fr',
    ],
    [
      'it',
      'You can go home on the same day.',
      'You may go home on that same day.',
      'form: it > en',
    ],
    [
      'ru',
      'You can go home on the same day.',
      'Vous pouvez rentrer chez vous le jour même.',
      'form: ru > fr',
    ],
    ['ru', 'You can go home on the same day.', 'Mozhno idti domoj segodnja', 'form: ru > '],
    ['fr', 'You can go home on the same day.', 'Вы можете пойти домой', 'form: fr > '],
    ['ar', 'You can go home on the same day.', 'يمكنك العودة إلى المنزل في اليوم نفسه.'],
    ['fr', 'MRI', 'IRM'],
  ])('in %s: %s | %s', (locale, source, target, ...found) => {
    expect(failuresOf('wrongLanguage', source, target, locale)).toEqual(found)
  })
})
