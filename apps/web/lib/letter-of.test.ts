import {letterOf} from './letter-of.ts'

describe('letterOf', () => {
  it.each([
    ['Kyphoplasty', 'en', 'K'],
    ['échographie', 'fr', 'E'],
    ['Über die Wirbelsäule', 'de', 'U'],
    ['Йодный скан', 'ru', 'Й'],
    // Russian dictionaries file Ё under Е; collation says so too.
    ['ёлка', 'ru', 'Е'],
    ['«Вертебропластика»', 'ru', 'В'],
    ['3D scan', 'en', '#'],
    ['', 'en', '#'],
  ] as const)('%s in %s stands under %s', (title, locale, letter) => {
    expect(letterOf(title, locale)).toBe(letter)
  })
})
