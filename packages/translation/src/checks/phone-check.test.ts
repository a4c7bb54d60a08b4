import {type CheckRow, failuresOf} from './check-texts.fixtures.ts'

describe('the phone check', () => {
  it.each<CheckRow>([
    ['fr', 'Call 555-0100.', 'Appelez le 555-0100.'],
    ['fr', 'Call 555-0100.', 'Appelez le 555-0101.', 'changed: 555-0100 > 555-0101'],
    ['fr', 'Call 1-800-555-0100.', 'Appelez le 1 800 555 0100.'],
    ['fr', 'Call (800) 555-0100.', 'Appelez le 800 555-0100.'],
    ['fr', 'Call (800) 555-0100.', 'Appelez-nous.', 'lost: (800) 555-0100 > '],
    ['fr', 'Call +33 1 23 45 67 89.', 'Appelez le 0033 1 23 45 67 89.'],
    [
      'fr',
      'Call +33 1 23 45 67 89.',
      'Appelez le +33 1 23 45 67 98.',
      'changed: +33 1 23 45 67 89 > +33 1 23 45 67 98',
    ],
    ['fr', 'From 2019-2020, 1,000,000 people', 'De 2019-2020, 1 000 000 de personnes'],
    ['ru', 'Call 8 800 555-35-35.', 'Звоните 8 800 555-35-35.'],
  ])('in %s: %s | %s', (locale, source, target, ...found) => {
    expect(failuresOf('phone', source, target, locale)).toEqual(found)
  })
})
