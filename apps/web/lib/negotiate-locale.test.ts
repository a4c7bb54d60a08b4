import {negotiateLocale} from './negotiate-locale.ts'

const enabled = ['en', 'fr', 'de', 'pt', 'ru'] as const

describe('negotiateLocale', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['es,de;q=0.5', 'de'],
    ['en;q=0.2,ru;q=0.9', 'ru'],
    ['pt-PT', 'pt'],
    ['ja', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    ['@@@,;;q=x,fr_FR', 'en'],
    ['it', 'en'],
  ])('%p gets %s', (header, expected) => {
    expect(negotiateLocale(header, enabled)).toBe(expected)
  })
})
