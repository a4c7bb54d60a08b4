import {scriptOf, scriptOfLocale} from './script-of.ts'

describe('scriptOf', () => {
  it.each([
    ['B', 'Latn'],
    ['É', 'Latn'],
    ['В', 'Cyrl'],
    ['Й', 'Cyrl'],
    ['ف', 'Arab'],
    ['#', 'Latn'],
  ])('%s is %s', (letter, script) => {
    expect(scriptOf(letter)).toBe(script)
  })

  it.each([
    ['en', 'Latn'],
    ['ru', 'Cyrl'],
    ['ar', 'Arab'],
  ] as const)('%s is written in %s', (locale, script) => {
    expect(scriptOfLocale(locale)).toBe(script)
  })
})
