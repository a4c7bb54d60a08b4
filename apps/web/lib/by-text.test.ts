import {byText} from './by-text.ts'

const sorted = (locale: 'en' | 'de' | 'fr' | 'ru', words: string[]) =>
  words.toSorted(byText(locale, (word: string) => word))

describe('byText', () => {
  it.each([
    ['fr', ['zona', 'écho', 'eczéma', 'ablation'], ['ablation', 'écho', 'eczéma', 'zona']],
    ['de', ['Zahn', 'Übung', 'Ulkus', 'Arm'], ['Arm', 'Übung', 'Ulkus', 'Zahn']],
    ['ru', ['яма', 'ёлка', 'йод', 'ель'], ['ёлка', 'ель', 'йод', 'яма']],
  ] as const)('orders as a dictionary of %s', (locale, words, expected) => {
    expect(sorted(locale, [...words])).toEqual(expected)
  })
})
