import {type CheckRow, failuresOf} from './check-texts.fixtures.ts'

describe('the date check', () => {
  it.each<CheckRow>([
    ['fr', 'Come on March 5, 2024.', 'Venez le 5 mars 2024.'],
    ['fr', 'Come on Tuesday, April 5.', 'Venez le mardi 5 avril.'],
    [
      'fr',
      'Come on Tuesday, April 5.',
      'Venez le mercredi 5 avril.',
      'changed: Tuesday > mercredi',
    ],
    ['fr', 'Come on April 5.', 'Venez le 5 mai.', 'changed: April > mai'],
    ['fr', 'Come on 3/5/2024.', 'Venez le 05/03/2024.'],
    ['fr', 'Come on 3/5/2024.', 'Venez le 5 mars 2024.'],
    ['fr', 'Come on 3/5/2024.', 'Venez le 03/05/2024.', 'changed: 3/5/2024 > 03/05/2024'],
    ['fr', 'You may march home.', 'Vous pouvez rentrer.'],
    ['de', 'Come on Monday.', 'Kommen Sie am Montag.'],
    ['it', 'Come on Sunday.', 'Venga domenica.'],
    ['pt', 'Come on Monday.', 'Venha na segunda-feira.'],
    ['pt', 'Come on Monday.', 'Venha na terça-feira.', 'changed: Monday > terça'],
    ['ru', 'Come on April 5.', 'Приходите 5 апреля.'],
    ['ru', 'Come on Friday.', 'Приходите в субботу.', 'changed: Friday > субботу'],
    ['ar', 'Come on Monday.', 'تعال يوم الاثنين.'],
  ])('in %s: %s | %s', (locale, source, target, ...found) => {
    expect(failuresOf('date', source, target, locale)).toEqual(found)
  })
})
