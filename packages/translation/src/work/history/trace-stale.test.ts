import fc from 'fast-check'
import {block} from '../../changed-units.fixtures.ts'
import {hashSource} from '../../hash-source.ts'
import {knee} from '../work.fixtures.ts'
import {staleUnitKey} from './stale-unit-key.ts'
import {traceStale} from './trace-stale.ts'

type Texts = Readonly<Record<string, string>>

const dayOf = (index: number) => `2026-01-${String(index + 1).padStart(2, '0')}T00:00:00Z`
const unitOf = (key: string, text: string) => ({
  path: `sections.risks.body.${key}`,
  field: 'sections.risks.body',
  madeFrom: hashSource(block(key, text)),
})

/** What is found of a unit that was translated from a text, in versions of a body, the oldest first. */
const trace = (versions: readonly (Texts | null)[], key: string, text: string) => {
  const unit = unitOf(key, text)
  const tracing = traceStale([unit], 'en')
  let looked = 0
  for (const [index, texts] of [...versions.entries()].reverse()) {
    if (tracing.isDone()) break
    tracing.goBack({at: dayOf(index), document: texts && knee('Knee', texts)})
    looked += 1
  }
  return {since: tracing.found().get(staleUnitKey(unit)), looked}
}

describe('traceStale', () => {
  it.each<[string, readonly (Texts | null)[], object | undefined]>([
    ['the text was changed', [{a: 'Rest.'}, {a: 'Sit.'}], {at: dayOf(1), isExact: true}],
    [
      'others were changed since',
      [{a: 'Rest.'}, {a: 'Sit.'}, {a: 'Sit.', b: 'Go.'}, {a: 'Sit.', b: 'Run.'}],
      {at: dayOf(1), isExact: true},
    ],
    [
      'it was put right in between',
      [{a: 'Rest.'}, {a: 'Sit.'}, {a: 'Rest.'}, {a: 'Lie.'}, {a: 'Sit.'}],
      {at: dayOf(3), isExact: true},
    ],
    [
      'the page was withdrawn in between',
      [{a: 'Rest.'}, null, {a: 'Sit.'}, null, {a: 'Sit.'}],
      {at: dayOf(2), isExact: true},
    ],
    [
      'the block was pasted anew and changed',
      [{old: 'Rest.'}, {a: 'Sit.'}],
      {at: dayOf(1), isExact: true},
    ],
    [
      'the same text stands in another block all the time',
      [
        {a: 'Rest.', b: 'Rest.'},
        {a: 'Sit.', b: 'Rest.'},
        {a: 'Lie.', b: 'Rest.'},
      ],
      {at: dayOf(1), isExact: true},
    ],
    [
      'the block was away in between',
      [{a: 'Rest.'}, {b: 'Go.'}, {a: 'Sit.'}],
      {at: dayOf(2), isExact: true},
    ],
    ['it never had that text', [null, {a: 'Sit.'}, {a: 'Lie.'}], {at: dayOf(1), isExact: false}],
    ['it has that text now', [{a: 'Sit.'}, {a: 'Rest.'}], undefined],
  ])('says since when, where %s', (_, versions, expected) => {
    expect(trace(versions, 'a', 'Rest.').since).toEqual(expected)
  })

  it('looks no further back than it has to', () => {
    const versions = [{a: 'Lie.'}, {a: 'Rest.'}, {a: 'Sit.'}, {a: 'Sit.'}]
    expect(trace(versions, 'a', 'Rest.').looked).toBe(3)
  })

  it('tells units apart that were made from different texts, and stops when all are found', () => {
    const units = [unitOf('a', 'Rest.'), unitOf('a', 'Lie.'), unitOf('b', 'Go.')]
    const tracing = traceStale(units, 'en')
    const versions = [
      {a: 'Lie.', b: 'Go.'},
      {a: 'Rest.', b: 'Go.'},
      {a: 'Sit.', b: 'Run.'},
    ]
    for (const [index, texts] of [...versions.entries()].reverse())
      tracing.goBack({at: dayOf(index), document: knee('Knee', texts)})
    expect(tracing.isDone()).toBe(true)
    expect(units.map((unit) => tracing.found().get(staleUnitKey(unit))?.at)).toEqual([
      dayOf(2),
      dayOf(1),
      dayOf(2),
    ])
  })

  const text = fc.constantFrom('Rest.', 'Sit.', 'Lie.')
  const version = fc.option(
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), text, {noNullPrototype: true}),
    {freq: 6},
  )

  it('finds what reading the versions forwards finds, while blocks keep their keys', () => {
    fc.assert(
      fc.property(fc.array(version, {minLength: 1, maxLength: 12}), (versions) => {
        // A block that is gone from the present would be taken for one that was pasted anew.
        const present = {a: 'Sit.', b: 'Go.', c: 'Run.'}
        const all = [...versions, present]
        let since: {at: string; isExact: boolean} | undefined
        let wasRight = false
        for (const [index, texts] of all.entries()) {
          if (texts?.a === undefined) continue
          if (texts.a === 'Rest.') {
            wasRight = true
            since = undefined
          } else since ??= {at: dayOf(index), isExact: wasRight}
        }
        expect(trace(all, 'a', 'Rest.').since).toEqual(since)
      }),
    )
  })

  it('is not moved by anything that leaves the text as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Sit.', 'Lie.', 'Go.'), {minLength: 1, maxLength: 8}),
        fc.array(fc.nat({max: 3}), {minLength: 8, maxLength: 8}),
        (later, repeats) => {
          const texts = ['Rest.', ...later]
          // Each text stands for a while, in which another block is edited.
          const versions = texts.flatMap((a, index) =>
            Array.from({length: 1 + (repeats[index] ?? 0)}, (_, count) => ({a, b: `Go ${count}.`})),
          )
          const first = versions.findIndex(({a}) => a !== 'Rest.')
          expect(trace(versions, 'a', 'Rest.').since).toEqual({at: dayOf(first), isExact: true})
        },
      ),
    )
  })
})
