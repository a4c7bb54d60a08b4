import {
  type Arbitrary,
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  dictionary,
  integer,
  letrec,
  nat,
  oneof,
  option,
  property,
  record,
  string,
} from 'fast-check'
import {applyPatch, incremental} from 'mendoza'
import {diffValues} from './diff-values.ts'
import type {MendozaPatch} from './opcodes.ts'

type Fields = Record<string, unknown>

/** Few names and keys, so that two random documents have something in common. */
const name = constantFrom('a', 'b', 'Ä', 'list', '10', '2', '_type')
const text = oneof(
  string({unit: 'binary'}),
  string({unit: 'grapheme', minLength: 4}).map((end) => `Take nothing by mouth ${end}`),
  string({unit: 'grapheme'}).map((start) => `${start} – après l’opération 🏥`),
)
const {fields} = letrec<{value: unknown; fields: Fields; item: Fields}>((tie) => ({
  value: oneof(
    {maxDepth: 4},
    text,
    integer(),
    boolean(),
    constant(null),
    array(tie('item'), {maxLength: 5}),
    array(nat({max: 3}), {maxLength: 4}),
    tie('fields'),
  ),
  fields: dictionary(name, tie('value'), {maxKeys: 5, noNullPrototype: true}),
  item: record(
    {_key: constantFrom('k1', 'k2', 'k3', 'k4'), text, more: tie('value')},
    {
      noNullPrototype: true,
    },
  ),
}))
const document: Arbitrary<Fields | null> = option(fields)

const mutable = (patch: MendozaPatch) => JSON.parse(JSON.stringify(patch))

describe('diffValues', () => {
  it('makes what mendoza turns one document into the other with, and back', () => {
    assert(
      property(document, document, (before, after) => {
        expect(applyPatch(before, mutable(diffValues(before, after)))).toEqual(after)
        expect(applyPatch(after, mutable(diffValues(after, before)))).toEqual(before)
      }),
      {numRuns: 1000},
    )
  })

  it('holds over a chain of edits with their authors, as the Studio reads it', () => {
    assert(
      property(array(document, {minLength: 2, maxLength: 6}), (states) => {
        let wrapped = incremental.wrap(states[0], 'author 0')
        for (const [index, next] of states.slice(1).entries()) {
          const patch = mutable(diffValues(states[index] ?? null, next))
          wrapped = incremental.applyPatch(wrapped, patch, `author ${index + 1}`)
          expect(incremental.unwrap(wrapped)).toEqual(next)
        }
      }),
      {numRuns: 500},
    )
  })

  it('says only what changed', () => {
    const before = {
      title: 'Knee',
      body: [
        {_key: 'a', text: 'one'},
        {_key: 'b', text: 'two'},
      ],
      n: 1,
    }
    const after = {
      ...before,
      body: [
        {_key: 'a', text: 'one'},
        {_key: 'b', text: 'three'},
      ],
    }
    expect(diffValues(before, after)).toEqual([11, 0, 21, 0, 1, 12, 1, 17, 'three', 'text', 16, 15])
    expect(diffValues(before, before)).toEqual([])
    expect(diffValues({t: 'Hello old world'}, {t: 'Hello new world'})).toEqual([
      11,
      0,
      23,
      0,
      6,
      22,
      'new',
      23,
      9,
      15,
      15,
    ])
  })
})
