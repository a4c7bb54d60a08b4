import {unsentTexts} from './unsent-texts.ts'

const unit = {documentId: 'procedure-knee', locale: 'fr', path: 'sections.risks.body.b1'} as const

/** A browser’s storage; `room` is how many entries it takes. */
const storage = (room = 10) => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (!kept.has(key) && kept.size >= room) throw new Error('QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size
    },
  }
}

describe('texts that have not reached the lake', () => {
  it('are kept with what the lake had, and listed, until they are removed', () => {
    const texts = unsentTexts(storage(), 'u-ana')
    expect(texts.write(unit, {b1: 'a'}, {b1: 'ab'})).toBe(true)
    expect(texts.read(unit)).toMatchObject({base: {b1: 'a'}, mine: {b1: 'ab'}})
    expect(texts.units()).toEqual([unit])
    texts.remove(unit)
    expect(texts.read(unit)).toBeUndefined()
    expect(texts.units()).toEqual([])
  })

  it('are nobody else’s', () => {
    const keep = storage()
    unsentTexts(keep, 'u-ana').write(unit, {}, {b1: 'secret'})
    expect(unsentTexts(keep, 'u-bo').read(unit)).toBeUndefined()
    expect(unsentTexts(keep, 'u-bo').units()).toEqual([])
  })

  it.each(['', '{', '{"base": 1}', 'null'])('%j is taken for none', (stored) => {
    const keep = storage()
    keep.setItem('preop.desk u-ana procedure-knee fr sections.risks.body.b1', stored)
    expect(unsentTexts(keep, 'u-ana').read(unit)).toBeUndefined()
  })

  it('are not promised to be kept where the browser has no room', () => {
    expect(unsentTexts(storage(0), 'u-ana').write(unit, {}, {b1: 'a'})).toBe(false)
  })
})
