import fc from 'fast-check'
import {canonical} from '../canonical.ts'
import {fillUnit} from './fill-unit.ts'
import {flattenUnit} from './flatten-unit.ts'
import {partsToUnitText} from './parts-to-unit-text.ts'
import {plainUnitText} from './plain-unit-text.ts'
import type {UnitTextPart} from './unit-text.types.ts'
import {unitTextParts} from './unit-text-parts.ts'

const span = (text: string, ...marks: readonly string[]) => ({
  _type: 'span',
  _key: 's',
  text,
  marks,
})
const block = (children: readonly unknown[], rest: object = {}) => ({
  _type: 'block',
  _key: 'b',
  markDefs: [
    {_key: 'l1', _type: 'link', href: 'https://a.example'},
    {_key: 'l2', _type: 'link', href: 'https://b.example'},
  ],
  children,
  ...rest,
})
const phone = {_type: 'phone', _key: 'p', line: 'main'}
const cite = {_type: 'citation', _key: 'c', reference: 'x'}

describe('flattenUnit', () => {
  it.each([
    ['a string', 'Rest & <5 mg \\', 'Rest & \\<5 mg \\\\', 0],
    ['a block', block([span('Rest.')]), 'Rest.', 0],
    ['a mark', block([span('Call '), span('now', 'strong')]), 'Call <1>now</1>', 1],
    [
      'marks in marks',
      block([span('a', 'l1'), span('b', 'l1', 'strong'), span('c', 'l1')]),
      '<1>a<2>b</2>c</1>',
      2,
    ],
    [
      'overlapping marks',
      block([span('a', 'l1'), span('b', 'l1', 'em'), span('c', 'em')]),
      '<1>a<2>b</1>c</2>',
      2,
    ],
    ['inline objects', block([span('Call '), phone, span(' '), cite]), 'Call <1/> <2/>', 2],
    [
      'the same mark twice',
      block([span('a', 'em'), span('b'), span('c', 'em')]),
      '<1>a</1>b<2>c</2>',
      2,
    ],
    [
      'a card',
      {
        _type: 'careCard',
        _key: 'c',
        urgency: 'urgent',
        body: [block([span('a', 'em')]), block([span('b')])],
      },
      '<1>a</1>\u2029b',
      1,
    ],
    ['an image', {_type: 'bodyImage', _key: 'i', alt: 'A knee'}, 'A knee', 0],
    ['an empty block', block([]), '', 0],
    ['nothing', undefined, '', 0],
  ])('makes %s text with codes', (_, value, text, codes) => {
    const flat = flattenUnit(value)
    expect([flat.text, flat.codes.length]).toEqual([text, codes])
  })

  it('numbers the codes of a translation as in its source', () => {
    const source = flattenUnit(block([span('a', 'l1'), span('b'), span('c', 'l2'), phone]))
    const target = flattenUnit(block([phone, span('c', 'l2'), span('a', 'l1'), cite]), source.codes)
    expect(source.text).toBe('<1>a</1>b<2>c</2><3/>')
    expect(target.text).toBe('<3/><2>c</2><1>a</1><4/>')
  })
})

const anyPart: fc.Arbitrary<UnitTextPart> = fc.oneof(
  fc.record({
    kind: fc.constant('text'),
    text: fc.constantFrom('a', '<', '\\', '<1>', '\u2029', '</2>', ' '),
  }),
  fc.record({
    kind: fc.constantFrom('open', 'close', 'single'),
    code: fc.integer({min: 1, max: 20}),
  }),
  fc.constant({kind: 'nextBlock'}),
)

const joined = (parts: readonly UnitTextPart[]) => {
  const all: UnitTextPart[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (part.kind === 'text' && last?.kind === 'text')
      all[all.length - 1] = {kind: 'text', text: last.text + part.text}
    else all.push(part)
  }
  return all
}

describe('text with codes', () => {
  it('is taken apart and put together without loss', () => {
    fc.assert(
      fc.property(fc.array(anyPart), (parts) => {
        expect(unitTextParts(partsToUnitText(parts))).toEqual(joined(parts))
      }),
    )
  })

  it('of any string reads as that string', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(plainUnitText(flattenUnit(text).text)).toBe(
          text.replaceAll('\r\n', '\n').normalize('NFC'),
        )
      }),
    )
  })

  it('takes for text what is not a code', () => {
    expect(unitTextParts('a < b <x> \\n <1')).toEqual([{kind: 'text', text: 'a < b <x> \\n <1'}])
  })
})

describe('fillUnit', () => {
  const marks = fc.subarray(['strong', 'em', 'l1', 'l2'])
  const child = fc.oneof(
    fc.tuple(fc.constantFrom('a', '<1>', 'b '), marks).map(([text, on]) => span(text, ...on)),
    fc.constantFrom(phone, cite),
    marks.map((on) => ({...phone, marks: on})),
  )
  const anyBlock = fc.array(child, {maxLength: 6}).map((children) => block(children))

  it('gives a unit back from its own text', () => {
    fc.assert(
      fc.property(anyBlock, anyBlock, (first, second) => {
        expect(canonical(fillUnit(first, flattenUnit(first).text))).toBe(canonical(first))
        const card = {_type: 'careCard', _key: 'c', urgency: 'urgent', body: [first, second]}
        expect(canonical(fillUnit(card, flattenUnit(card).text))).toBe(canonical(card))
      }),
    )
  })

  it('takes links and objects of the source only, and its keys', () => {
    const source = block([span('See '), span('this', 'l1'), phone])
    expect(fillUnit(source, 'Voyez <2/> <1>ceci</1> <7>x</7><9/>')).toMatchObject({
      _key: 'b',
      markDefs: [{_key: 'l1', href: 'https://a.example'}],
      children: [
        {_key: 'b-0', text: 'Voyez ', marks: []},
        {_key: 'p', _type: 'phone'},
        {text: ' ', marks: []},
        {text: 'ceci', marks: ['l1']},
        {text: ' ', marks: []},
        {text: 'x', marks: []},
      ],
    })
  })

  it.each([
    ['a string', 'Rest', 'Repos \\<5 <1/>', 'Repos <5 '],
    [
      'an image',
      {_type: 'bodyImage', _key: 'i', alt: 'a'},
      'b',
      {_type: 'bodyImage', _key: 'i', alt: 'b'},
    ],
    ['another number of blocks', block([span('a')]), 'a\u2029b', undefined],
    ['an object without text', {_type: 'divider', _key: 'd'}, 'a', undefined],
  ])('of %s', (_, source, text, filled) => {
    expect(fillUnit(source, text)).toEqual(filled)
  })
})
