import fc from 'fast-check'
import {anyEntry, anyText} from './any-entry.fixtures.ts'
import {createMemory} from './create-memory.ts'
import {fullScan} from './full-scan.fixtures.ts'
import type {MemoryEntry} from './memory.types.ts'

const entry = (source: string, target: string, rest: Partial<MemoryEntry> = {}): MemoryEntry => ({
  source,
  target,
  sourceLocale: 'en',
  targetLocale: 'fr',
  origin: {},
  ...rest,
})

const find = (source: string, entries: readonly MemoryEntry[], search = {}) =>
  createMemory(entries)
    .find(source, search)
    .map(({entry: {target}, score, differences}) => [target, score, ...differences])

describe('createMemory', () => {
  it('finds exactly what comparing with every entry finds', () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, {maxLength: 40}),
        fc.array(anyEntry, {maxLength: 10}),
        anyText,
        fc.record({
          limit: fc.integer({min: 1, max: 60}),
          least: fc.oneof(
            fc.integer({min: 0, max: 100}),
            fc.double({min: 0, max: 100, noNaN: true}),
          ),
          codes: fc.constantFrom(undefined, [], ['"em"']),
        }),
        (first, second, source, search) => {
          const memory = createMemory(first)
          memory.find(source, search)
          memory.add(second)
          expect(memory.find(source, search)).toEqual(
            fullScan([...first, ...second]).find(source, search),
          )
        },
      ),
      {numRuns: 1000},
    )
  })

  it('finds every source it holds, with 100', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, {minLength: 1, maxLength: 20}), (entries) => {
        const memory = createMemory(entries)
        for (const {source, codes} of entries)
          expect(memory.find(source, {codes: codes ?? [], limit: 1})[0]).toMatchObject({
            score: 100,
            differences: [],
          })
      }),
    )
  })

  const sentence = 'Take one tablet of 5 mg with food every day for 10 days.'
  it.each([
    ['the same', sentence, 100, []],
    ['composed otherwise', sentence.normalize('NFD'), 100, []],
    ['other case', sentence.toUpperCase(), 99, ['case']],
    ['other punctuation', sentence.replace('.', '!'), 99, ['punctuation']],
    ['other spacing', `${sentence} `, 99, ['punctuation']],
    ['both', sentence.toUpperCase().replace('.', ''), 98, ['case', 'punctuation']],
    ['codes', sentence.replace('one', '<1>one</1>'), 99, ['codes']],
    // 13 tokens, one of them other: 12/13.
    ['a number', sentence.replace('10', '14'), 92, ['words', 'numbers']],
    ['a word', sentence.replace('with', 'without'), 92, ['words']],
    ['a word and a code', sentence.replace('with', 'without <1/>'), 91, ['words', 'codes']],
    ['a sign', sentence.replace('5 mg', '<5 mg'), 92, ['words']],
    ['a point in a number', sentence.replace('5 mg', '0.5 mg'), 92, ['words', 'numbers']],
  ])('scores %s', (_, looked, score, differences) => {
    expect(find(looked, [entry(sentence, 'x')])).toEqual([['x', score, ...differences]])
  })

  it('compares what codes stand for, when it is told', () => {
    const stored = [entry('See <1/>.', 'x', {codes: ['"a"']})]
    expect(find('See <1/>.', stored)).toEqual([['x', 100]])
    expect(find('See <1/>.', stored, {codes: ['"a"']})).toEqual([['x', 100]])
    expect(find('See <1/>.', stored, {codes: ['"b"']})).toEqual([['x', 99, 'codes']])
  })

  it('keeps a pair once, the reviewed and then the newest of it, and shows those first', () => {
    const at = (day: number) => `2026-01-0${day}T00:00:00Z`
    const memory = createMemory([
      entry('Rest', 'a', {at: at(1), translatedBy: 'old'}),
      entry('Rest', 'a', {at: at(3), translatedBy: 'new'}),
      entry('Rest', 'a', {at: at(2), translatedBy: 'between'}),
      entry('Rest', 'b', {at: at(1), translatedBy: 'p', reviewedBy: 'q'}),
      entry('Rest', 'c', {at: at(4), translatedBy: 'p', reviewedBy: 'p'}),
    ])
    expect(memory.size).toBe(3)
    expect(
      memory.find('Rest').map(({entry: {target, translatedBy}}) => [target, translatedBy]),
    ).toEqual([
      ['b', 'p'],
      ['c', 'p'],
      ['a', 'new'],
    ])
  })

  it('knows words in scripts without blanks', () => {
    expect(
      find('手術の前に食べないでください', [entry('手術の前に飲まないでください', 'x')]),
    ).toEqual([['x', 85, 'words']])
  })

  it('holds one pair of locales', () => {
    expect(() => createMemory([entry('a', 'b'), entry('a', 'b', {targetLocale: 'de'})])).toThrow(
      'Expected entries from en to fr, got one from en to de.',
    )
  })

  it.each(['', ' ', '—', '<1/>'])('is not upset by %j', (looked) => {
    expect(find(looked, [entry('Rest', 'x'), entry(looked, 'y')], {least: 100})).toEqual([
      ['y', 100],
    ])
  })
})
