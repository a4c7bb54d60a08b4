import {block, type CheckRow, failuresOf} from './check-texts.fixtures.ts'

describe('the placeholder check', () => {
  it.each<CheckRow>([
    ['fr', '{count} pages', '{count} pages'],
    ['fr', '{count} pages', '{nombre} pages', 'changed: {count} > {nombre}'],
    ['fr', '{count} of {total}', '{count}', 'lost: {total} > '],
    ['fr', '{count} of {total}', '{total} dont {count}'],
    [
      'fr',
      '{count, plural, one {# page} other {# pages}}',
      '{count, plural, one {# page} many {# de pages} other {# pages}}',
    ],
    [
      'ru',
      '{count, plural, one {day} other {days}}',
      '{count, plural, one {день} few {дня} many {дней} other {дня}}',
    ],
    [
      'fr',
      '{count, plural, one {# page} other {# pages}}',
      '{nb, plural, one {# page} other {# pages}}',
      'changed: {count, plural} > {nb, plural}',
    ],
    ['fr', 'Read <link>this</link>.', 'Lisez <link>ceci</link>.'],
    ['fr', 'Read <link>this</link>.', 'Lisez ceci.', 'lost: <link>, </link> > '],
    ['fr', '50% said so, %s', '50 % l’ont dit, %s'],
  ])('in %s: %s | %s', (locale, source, target, ...found) => {
    expect(failuresOf('placeholder', source, target, locale)).toEqual(found)
  })

  it('misses an inline object of a kind that is no link', () => {
    const gap = {_type: 'gap', _key: 'g', size: 2}
    expect(failuresOf('placeholder', block(['Rest ', gap]), block(['Repos']))).toEqual([
      'lost: {"_type":"gap","size":2} > ',
    ])
  })
})
