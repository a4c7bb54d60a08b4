import {bannerScript} from './banner-script.ts'

describe('bannerScript', () => {
  it('is smaller than 1 KB', () => expect(bannerScript.length).toBeLessThan(1000))

  // What ends the element, or is written otherwise by React, would not have the hash allowed.
  it('holds nothing that HTML reads in another way', () => {
    expect(bannerScript).not.toMatch(/<\/|<!--|\r|[^ -~]/)
  })

  it('adds nothing to the page', () => {
    expect(bannerScript).not.toMatch(/append|insert|before\(|after\(|innerHTML|create|write/)
    expect(bannerScript.match(/hidden=false/g)).toEqual(['hidden=false'])
    expect(bannerScript).toContain('button.hidden=false')
  })

  it('parses', () => expect(() => new Function(bannerScript)).not.toThrow())
})
