import fc from 'fast-check'
import {splitSitemap} from './split-sitemap.ts'

describe('splitSitemap', () => {
  it('leaves 50,000 entries together and no more', () => {
    const urls = Array.from({length: 50_001}, () => 'x')
    expect(splitSitemap(urls).map(({length}) => length)).toEqual([50_000, 1])
    expect(splitSitemap(urls.slice(1))).toHaveLength(1)
  })

  it('has no part without an entry', () => {
    expect(splitSitemap([])).toEqual([])
  })

  it('keeps every entry in order, within both limits', () => {
    const limits = {entries: 5, bytes: 60}
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'grapheme', maxLength: 10})), (urls) => {
        const parts = splitSitemap(urls, limits)
        expect(parts.flat()).toEqual(urls)
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(limits.entries)
          const bytes = Buffer.byteLength(`${part.join('\n')}\n`)
          expect(bytes <= limits.bytes || part.length === 1).toBe(true)
        }
      }),
    )
  })
})
