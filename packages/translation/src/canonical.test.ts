import fc from 'fast-check'
import {canonical} from './canonical.ts'
import {hashSource} from './hash-source.ts'

type Run = {
  readonly text: string
  readonly strong: boolean
  readonly em: boolean
  readonly href: string
}

const run = fc.record({
  text: fc.string({minLength: 1, maxLength: 8, unit: 'grapheme'}),
  strong: fc.boolean(),
  em: fc.boolean(),
  href: fc.constantFrom('', 'https://a.example', 'https://b.example'),
})
const runs = fc.array(run, {minLength: 1, maxLength: 5})

/** The same text stored in different ways, by keys, by cuts between spans and by order of marks. */
const toBlock = (content: readonly Run[], salt: string, cut: boolean, reverse: boolean) => {
  const marksOf = ({strong, em, href}: Run) => {
    const marks = [
      ...(strong ? ['strong'] : []),
      ...(em ? ['em'] : []),
      ...(href ? [salt + href] : []),
    ]
    return reverse ? marks.reverse() : marks
  }
  const spansOf = (item: Run, index: number) => {
    const characters = [...item.text]
    const middle = cut ? Math.floor(characters.length / 2) : 0
    return [characters.slice(0, middle), characters.slice(middle)].map((part, half) => ({
      _type: 'span',
      _key: `${salt}${index}${half}`,
      text: part.join(''),
      marks: marksOf(item),
    }))
  }
  const markDefs = ['https://a.example', 'https://b.example'].map((href) => ({
    _key: salt + href,
    _type: 'link',
    href,
  }))
  return {
    _type: 'block',
    _key: salt,
    ...(cut ? {style: 'normal', level: 1} : {}),
    markDefs: reverse ? markDefs.reverse() : markDefs,
    children: content.flatMap(spansOf),
  }
}

const span = (text: string, marks: readonly string[] = []) => ({
  _type: 'span',
  _key: 's',
  text,
  marks,
})
const block = (children: readonly unknown[], rest: object = {}) => ({
  _type: 'block',
  _key: 'b',
  markDefs: [],
  children,
  ...rest,
})

describe('canonical', () => {
  it('is left alone by new keys, other cuts into spans and another order of marks', () => {
    fc.assert(
      fc.property(runs, fc.boolean(), fc.boolean(), (content, cut, reverse) => {
        expect(canonical(toBlock(content, 'y', cut, reverse))).toBe(
          canonical(toBlock(content, 'x', false, false)),
        )
      }),
    )
  })

  it('moves with every visible change of the text', () => {
    fc.assert(
      fc.property(runs, run, fc.nat(), (content, changed, at) => {
        const index = at % content.length
        const before = canonical(toBlock(content, 'x', false, false))
        const after = canonical(toBlock(content.with(index, changed), 'x', false, false))
        const seen = (all: readonly Run[]) =>
          JSON.stringify(
            all.flatMap(({text, ...marks}) =>
              [...text.normalize('NFC')].map((character) => [character, marks]),
            ),
          )
        expect(after === before).toBe(seen(content) === seen(content.with(index, changed)))
      }),
    )
  })

  it('keeps different strings apart and one string to one form', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (a, b) => {
        expect(canonical(a) === canonical(b)).toBe(a.normalize('NFC') === b.normalize('NFC'))
        expect(canonical(JSON.parse(canonical(a)))).toBe(canonical(a))
      }),
    )
  })

  it('never takes a string for a block that reads the same', () => {
    expect(canonical(canonical(block([span('Rest.')])))).not.toBe(canonical(block([span('Rest.')])))
  })

  it.each([
    ['composed and decomposed letters', block([span('é')]), block([span('e\u0301')])],
    ['an accent in a span of its own', block([span('é')]), block([span('e'), span('\u0301')])],
    ['empty spans', block([span('a')]), block([span(''), span('a'), span('', ['em'])])],
    [
      'defaults',
      block([span('a')]),
      block([span('a')], {style: 'normal', level: 2, listItem: null}),
    ],
    [
      'a default level',
      block([span('a')], {listItem: 'bullet'}),
      block([span('a')], {listItem: 'bullet', level: 1}),
    ],
    ['line ends', 'a\r\nb', 'a\nb'],
    [
      'how a reference is stored',
      {_type: 'bodyImage', asset: {_ref: 'x', _weak: true}},
      {_type: 'bodyImage', _key: 'k', asset: {_ref: 'x'}},
    ],
  ])('does not see %s', (_, a, b) => {
    expect(hashSource(a)).toBe(hashSource(b))
  })

  const card = (urgency: string, text: string) => ({
    _type: 'careCard',
    urgency,
    body: [block([span(text)])],
  })
  const linked = (href: string) =>
    block([span('a', ['m'])], {markDefs: [{_key: 'm', _type: 'link', href}]})
  it.each([
    ['style', block([span('a')]), block([span('a')], {style: 'h3'})],
    [
      'kind of list',
      block([span('a')], {listItem: 'bullet'}),
      block([span('a')], {listItem: 'number'}),
    ],
    [
      'level',
      block([span('a')], {listItem: 'bullet'}),
      block([span('a')], {listItem: 'bullet', level: 2}),
    ],
    ['emphasis', block([span('a')]), block([span('a', ['strong'])])],
    ['link target', linked('https://a.example'), linked('https://b.example')],
    [
      'inline object',
      block([{_type: 'phone', line: 'main'}]),
      block([{_type: 'phone', line: 'advice'}]),
    ],
    [
      'place of an inline object',
      block([span('a'), {_type: 'phone'}]),
      block([{_type: 'phone'}, span('a')]),
    ],
    ['urgency of a card', card('urgent', 'a'), card('emergency', 'a')],
    ['text in a card', card('urgent', 'a'), card('urgent', 'b')],
    ['alternative text', {_type: 'bodyImage', alt: 'a'}, {_type: 'bodyImage', alt: 'b'}],
  ])('sees a change of %s', (_, a, b) => {
    expect(hashSource(a)).not.toBe(hashSource(b))
  })

  it('has a version and a fixed form, since both are stored', () => {
    expect(canonical('Rest')).toBe('"Rest"')
    expect(canonical(block([span('Rest', ['strong'])]))).toBe(
      '{"_type":"block","style":"normal","runs":[{"text":"Rest","marks":["strong"]}]}',
    )
    expect(hashSource('Rest')).toMatch(/^v1:[0-9a-f]{64}$/)
  })
})
