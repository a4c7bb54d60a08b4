import {defaultPerspective, parsePerspective} from './perspective.ts'

describe('perspective', () => {
  it.each([
    ['1', 'raw'],
    ['2021-06-07', 'raw'],
    ['2025-02-18', 'raw'],
    ['2025-02-19', 'published'],
    ['2026-11-22', 'published'],
    ['X', 'published'],
  ])('version %s defaults to %s', (version, expected) => {
    expect(defaultPerspective(version)).toBe(expected)
  })

  it.each([
    ['raw', 'raw'],
    ['published', 'published'],
    ['drafts', 'drafts'],
    ['previewDrafts', 'drafts'],
    ['drafts,published', 'drafts'],
    ['published, published', 'published'],
  ])('%p means %s', (sent, expected) => {
    expect(parsePerspective(sent)).toBe(expected)
  })

  it.each(['', 'rRelease', 'drafts,rRelease', 'raw,published', 'Published'])('refuses %p', (sent) =>
    expect(() => parsePerspective(sent)).toThrow(/erspective/),
  )
})
