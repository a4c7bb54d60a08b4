import {studioOrigin} from './studio-origin.ts'

describe('studioOrigin', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['http://localhost:3333', 'http://localhost:3333'],
    ['https://studio.example/desk?a=b', 'https://studio.example'],
  ])('makes of %j %j', (given, expected) => {
    expect(studioOrigin(given)).toBe(expected)
  })

  it.each(['studio.example', '*', 'ftp://a', "https://a'; script-src *"])('refuses %j', (given) => {
    expect(() => studioOrigin(given)).toThrow('PREOP_STUDIO_ORIGIN')
  })
})
