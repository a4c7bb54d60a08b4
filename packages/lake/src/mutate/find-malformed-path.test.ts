import {findMalformedPath} from './find-malformed-path.ts'

describe('findMalformedPath', () => {
  it.each([
    'a',
    'a.b',
    'a[0]',
    'a[-1].b',
    'a[0:2]',
    'a[_key=="x"].b',
    'a[_key=="x]["]',
    "['odd name']",
    '..b',
    'a[b.c > 1, 2]',
  ])('passes %s', (path) => expect(findMalformedPath(path)).toBeUndefined())

  it.each(['a[', 'a[0', 'a]', 'a[]', 'a[[0]]', 'a[_key=="x]', "['a"])('refuses %s', (path) =>
    expect(findMalformedPath(path)).toContain(path),
  )
})
