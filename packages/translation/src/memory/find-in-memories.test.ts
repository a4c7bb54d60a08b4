import fc from 'fast-check'
import {anyEntry, anyText} from './any-entry.fixtures.ts'
import {createMemory} from './create-memory.ts'
import {findInMemories} from './find-in-memories.ts'

describe('findInMemories', () => {
  it('finds what one memory of all entries finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyEntry, {maxLength: 15}), {maxLength: 3}),
        anyText,
        fc.record({
          limit: fc.integer({min: 1, max: 60}),
          least: fc.integer({min: 0, max: 100}),
          codes: fc.constantFrom(undefined, [], ['"em"']),
        }),
        (parts, source, search) => {
          expect(findInMemories(parts.map(createMemory), source, search)).toEqual(
            createMemory(parts.flat()).find(source, search),
          )
        },
      ),
      {numRuns: 500},
    )
  })

  it('gives as many as a memory does unless told otherwise', () => {
    const entries = Array.from({length: 9}, (_, index) => ({
      source: 'Take one pill.',
      target: `t${index}`,
      sourceLocale: 'en',
      targetLocale: 'fr',
      origin: {},
    }))
    const halves = [createMemory(entries.slice(0, 5)), createMemory(entries.slice(5))]
    expect(findInMemories(halves, 'Take one pill.')).toHaveLength(5)
  })
})
