import {nextPath} from './next-path.ts'

describe('nextPath', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['/structure/page;a?b=c#d', '/structure/page;a?b=c#d'],
    ['http://localhost:3333/structure', '/structure'],
    ['http://localhost:3000/structure', '/'],
    ['https://evil.example/', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/.//evil.example', '/'],
    ['http://localhost:3333//evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['http://', '/'],
    ['/sign-in?next=/sign-in', '/'],
  ])('leads from %j to %s', (asked, path) => {
    expect(nextPath(asked, 'http://localhost:3333/sign-in')).toBe(path)
  })
})
