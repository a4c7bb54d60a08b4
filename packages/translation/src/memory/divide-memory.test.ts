import fc from 'fast-check'
import {divideMemory} from './divide-memory.ts'
import type {MemoryEntry} from './memory.types.ts'

const entry = (source: string, target: string, codes?: readonly string[]): MemoryEntry => ({
  source,
  target,
  sourceLocale: 'en',
  targetLocale: 'fr',
  origin: {file: 'old.tmx'},
  ...(codes ? {codes} : {}),
})

const many = (count: number) =>
  Array.from({length: count}, (_, index) => entry(`Rest ${index}`, `Repos ${index}`))

const bytesOf = (part: readonly unknown[]) =>
  Buffer.byteLength(part.map((stored) => `${JSON.stringify(stored)},`).join(''))

describe('divideMemory', () => {
  it.each([
    [0, []],
    [1, [1]],
    [1000, [1000]],
    [2001, [1000, 1000, 1]],
  ])('divides %i pairs into parts of at most a thousand', (count, sizes) => {
    expect(divideMemory(many(count)).parts.map(({length}) => length)).toEqual(sizes)
  })

  it('keeps texts and codes, and nothing of people', () => {
    const given = {...entry('<1>Rest</1>', '<1>Repos</1>', ['strong']), translatedBy: 'somebody'}
    expect(divideMemory([given]).parts).toEqual([
      [{_key: 'e1', source: '<1>Rest</1>', target: '<1>Repos</1>', codes: ['strong']}],
    ])
  })

  it('takes a pair once, and one with other codes as another', () => {
    const [part] = divideMemory([
      entry('a', 'b'),
      entry('a', 'b'),
      entry('a', 'b', ['x']),
      entry('a', 'c'),
    ]).parts
    expect(part?.map(({_key}) => _key)).toEqual(['e1', 'e2', 'e3'])
  })

  it('hands back a pair that no document could hold, and keeps the others', () => {
    const long = entry('x'.repeat(1_000_000), 'y')
    const {parts, tooLong} = divideMemory([entry('a', 'b'), long, entry('c', 'd')])
    expect(tooLong).toEqual([long])
    expect(parts.map((part) => part.map(({source}) => source))).toEqual([['a', 'c']])
  })

  it('loses nothing, keeps the order, makes keys once and stays within the limits', () => {
    const limits = {entries: 5, bytes: 300}
    const pairs = fc.array(
      fc.tuple(fc.string({unit: 'binary', maxLength: 30}), fc.string({maxLength: 30})),
      {maxLength: 60},
    )
    fc.assert(
      fc.property(pairs, (given) => {
        const {parts, tooLong} = divideMemory(
          given.map(([source, target]) => entry(source, target)),
          limits,
        )
        const told = parts.flat().map(({source, target}) => JSON.stringify([source, target]))
        const refused = new Set(tooLong.map(({source, target}) => JSON.stringify([source, target])))
        const wanted = [...new Set(given.map((pair) => JSON.stringify(pair)))]
        expect(told).toEqual(wanted.filter((pair) => !refused.has(pair)))
        expect(new Set(parts.flat().map(({_key}) => _key)).size).toBe(told.length)
        for (const part of parts) {
          expect(part.length).toBeGreaterThan(0)
          expect(part.length).toBeLessThanOrEqual(limits.entries)
          expect(bytesOf(part)).toBeLessThanOrEqual(limits.bytes)
        }
      }),
    )
  })
})
