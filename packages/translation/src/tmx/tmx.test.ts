import fc from 'fast-check'
import {flattenUnit} from '../memory/flatten-unit.ts'
import type {MemoryEntry} from '../memory/memory.types.ts'
import {plainUnitText} from '../memory/plain-unit-text.ts'
import {dropUnwritable} from '../xml/drop-unwritable.ts'
import {XmlProblem} from '../xml/xml-problem.ts'
import {readTmx} from './read-tmx.ts'
import {tmxProblems} from './tmx-structure.fixtures.ts'
import {writeTmx} from './write-tmx.ts'

const locales = {sourceLocale: 'en', targetLocale: 'fr'}
const header = {sourceLocale: 'en', toolVersion: '0.1.0', createdAt: '2026-01-02T03:04:05.678Z'}

/** As a file can hold it. */
const clean = (text: string) => dropUnwritable(text.normalize('NFC'))
const anyString = fc.string({unit: 'binary', maxLength: 20})

const span = fc.record({
  _type: fc.constant('span'),
  text: fc.oneof(
    anyString,
    fc.constantFrom('a', '<1>', '\\', '\u2029', '\r\n', ' ', ']]>', '&amp;'),
  ),
  marks: fc.subarray(['strong', 'em', 'l1', 'l2']),
})
const child = fc.oneof(span, fc.record({_type: fc.constant('citation'), reference: anyString}))
const block = fc.record({
  _type: fc.constant('block'),
  markDefs: anyString.map((href) => [
    {_key: 'l1', _type: 'link', href},
    {_key: 'l2', _type: 'link', href: 'b'},
  ]),
  children: fc.array(child, {maxLength: 6}),
})
const value = fc.oneof(
  anyString,
  block,
  fc.record({_type: fc.constant('careCard'), body: fc.array(block, {maxLength: 3})}),
)

const person = fc.option(anyString.map(clean), {nil: undefined})
const anyEntry: fc.Arbitrary<MemoryEntry> = fc
  .record({
    values: fc.tuple(value, value),
    origin: fc.record({document: person, path: person, file: person}),
    translatedBy: person,
    reviewedBy: person,
    at: fc.option(
      fc.date({noInvalidDate: true}).map((date) => date.toISOString()),
      {nil: undefined},
    ),
  })
  .map(({values: [first, second], ...rest}) => {
    const source = flattenUnit(first)
    const target = flattenUnit(second, source.codes)
    return {
      ...locales,
      ...rest,
      source: clean(source.text),
      target: clean(target.text),
      codes: source.codes.length > 0 ? source.codes.map(clean) : undefined,
    }
  })
  .filter(({source, target}) => [source, target].every((text) => plainUnitText(text).trim() !== ''))

describe('TMX', () => {
  it('gives back what was written, and every file keeps to the specification', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, {maxLength: 5}), (entries) => {
        const written = writeTmx(entries, header)
        expect(tmxProblems(written)).toEqual([])
        expect(readTmx(written, locales)).toEqual({entries, refused: []})
      }),
      {numRuns: 500},
    )
  })

  it('gives back any text with codes, halves without their other half too', () => {
    const piece = fc.constantFrom(
      'a',
      '<1>',
      '</1>',
      '<2>',
      '</2>',
      '<3/>',
      '<12/>',
      '\u2029',
      '\\<',
    )
    const text = fc.array(piece).map((pieces) => `a${pieces.join('')}`)
    fc.assert(
      fc.property(text, text, (source, target) => {
        const written = writeTmx([{...locales, source, target, origin: {}}], header)
        expect(tmxProblems(written)).toEqual([])
        expect(readTmx(written, locales).entries).toMatchObject([{source, target}])
      }),
    )
  })

  it('writes codes as the specification names them', () => {
    const written = writeTmx(
      [
        {
          ...locales,
          source: 'Call <1>now</1> <2/>',
          target: '<2/> <1>Appelez</1>',
          codes: ['"strong"', '{"_type":"phone"}'],
          origin: {document: 'page', path: 'title'},
          translatedBy: 'u1',
          reviewedBy: 'u2',
          at: '2026-01-01T00:00:00.500Z',
        },
      ],
      header,
    )
    expect(written).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="Preop" creationtoolversion="0.1.0" segtype="block" o-tmf="Preop" adminlang="en" srclang="en" datatype="plaintext" creationdate="20260102T030405Z"/>
<body>
<tu>
<prop type="x-preop-at">2026-01-01T00:00:00.500Z</prop>
<prop type="x-preop-translated-by">u1</prop>
<prop type="x-preop-reviewed-by">u2</prop>
<prop type="x-preop-document">page</prop>
<prop type="x-preop-path">title</prop>
<tuv xml:lang="en"><seg>Call <bpt i="1" x="1" type="bold">"strong"</bpt>now<ept i="1"/> <ph x="2">{"_type":"phone"}</ph></seg></tuv>
<tuv xml:lang="fr" creationid="u1" changedate="20260101T000000Z"><seg><ph x="2">{"_type":"phone"}</ph> <bpt i="1" x="1" type="bold">"strong"</bpt>Appelez<ept i="1"/></seg></tuv>
</tu>
</body>
</tmx>
`)
  })
})

const tmx = (body: string, start = '<tmx version="1.4">') =>
  `${start}<header/><body>${body}</body></tmx>`
const tuv = (lang: string, segment: string) => `<tuv xml:lang="${lang}"><seg>${segment}</seg></tuv>`
const tu = (source: string, target: string) => `<tu>${tuv('en', source)}${tuv('fr', target)}</tu>`
const pairsIn = (text: string, wanted = locales) =>
  readTmx(text, wanted).entries.map(({source, target}) => [source, target])

describe('readTmx', () => {
  it.each([
    ['highlights', 'a <hi type="term">b</hi>', 'a b'],
    ['text in a code', 'a<ph x="1">code<sub>note <hi>b</hi></sub></ph>', 'a<1/>note b'],
    ['codes without numbers', '<ph/>a<bpt i="4"/>b<ept i="4"/><ut/>', '<1/>a<2>b</2><3/>'],
    ['codes some of which have a number', '<ph/>a<ph x="1"/>', '<1/>a<1/>'],
    ['single halves', '<it pos="end" x="2"/>a<it pos="begin" x="3"/>', '</2>a<3>'],
    ['a foreign element', 'a<x>b</x>', 'ab'],
    ['CDATA and references', '<![CDATA[a < b]]> &#233;', 'a \\< b é'],
    ['decomposed letters', 'e\u0301', 'é'],
  ])('keeps the text of %s', (_, segment, text) => {
    expect(pairsIn(tmx(tu(segment, 'x')))).toEqual([[text, 'x']])
  })

  it.each([
    ['fr', 'en', true],
    ['FR', 'EN-us', true],
    ['fr_FR', 'en_GB', true],
    ['frp', 'en', false],
    ['', 'en', false],
  ])('matches the languages %j and %j', (target, source, matches) => {
    const read = readTmx(tmx(`<tu>${tuv(source, 'a')}${tuv(target, 'b')}</tu>`), locales)
    expect(read.entries.length).toBe(matches ? 1 : 0)
  })

  it('prefers the locale itself, and takes no other region for it', () => {
    const body = `<tu>${tuv('en', 'a')}${tuv('fr-CA', 'b')}${tuv('fr', 'c')}</tu>`
    expect(pairsIn(tmx(body))).toEqual([['a', 'c']])
    expect(pairsIn(tmx(body), {sourceLocale: 'en', targetLocale: 'fr-CA'})).toEqual([['a', 'b']])
    expect(pairsIn(tmx(body), {sourceLocale: 'en', targetLocale: 'fr-FR'})).toEqual([['a', 'c']])
  })

  it('takes what is good and says why it refuses the rest', () => {
    const body = `${tu('a', 'b')}
<tu tuid="t2">${tuv('en', 'a')}${tuv('de', 'b')}</tu>
${tu(' ', 'b')}
${tu('a', '<ph/>')}
<tu><tuv xml:lang="en"/>${tuv('fr', 'b')}</tu>
<tu/>`
    const {entries, refused} = readTmx(tmx(body), {...locales, file: 'old.tmx'})
    expect(entries).toMatchObject([{source: 'a', target: 'b', origin: {file: 'old.tmx'}}])
    expect(refused).toEqual([
      {
        index: 2,
        tuid: 't2',
        line: 2,
        reason: 'Expected a text in fr, found the languages: en, de.',
      },
      {index: 3, line: 3, reason: 'Expected a text in en, found an empty one.'},
      {index: 4, line: 4, reason: 'Expected a text in fr, found an empty one.'},
      {index: 5, line: 5, reason: 'Expected a <seg> in each <tuv>, found none.'},
      {index: 6, line: 6, reason: 'Expected a text in en and fr, found the languages: none.'},
    ])
  })

  it('reads who and when of other tools', () => {
    const target =
      '<tuv xml:lang="fr" changeid="u9" changedate="20200102T030405Z"><seg>b</seg></tuv>'
    const unit = `<tu creationid="u1" creationdate="19990101T000000Z">${tuv('en', 'a')}${target}</tu>`
    expect(readTmx(tmx(unit), locales).entries).toMatchObject([
      {translatedBy: 'u9', at: '2020-01-02T03:04:05Z'},
    ])
  })

  it.each([
    ['the DOCTYPE of the specification', '<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4">'],
    ['TMX 1.4b', '<tmx version="1.4b">'],
    ['an older version', '<tmx version="1.1">'],
    ['a namespace', '<tmx version="1.4" xmlns="http://www.lisa.org/tmx14">'],
  ])('takes %s', (_, start) => {
    expect(pairsIn(tmx(tu('a', 'b'), start))).toEqual([['a', 'b']])
  })

  it.each([
    [
      'declarations in a DOCTYPE',
      tmx('', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx version="1.4">'),
      /found declarations in it. Delete/,
    ],
    ['entities', tmx(tu('&nbsp;', 'b')), /undefined entity/],
    ['an element left open', tmx('<tu>'), /Line 1, column .*well-formed/],
    ['another kind of file', '<xliff version="1.2"/>', /Expected a TMX file.*found <xliff>/],
    ['TMX 2', tmx('', '<tmx version="2.0">'), /found version "2.0"/],
    ['a file without a body', '<tmx version="1.4"><header/></tmx>', /Expected <body>/],
  ])('refuses %s', (_, text, message) => {
    expect(() => readTmx(text, locales)).toThrow(message)
    expect(() => readTmx(text, locales)).toThrow(XmlProblem)
  })

  it('refuses a file that is too large', () => {
    expect(() => readTmx(tmx(tu('a', 'b')), {...locales, maxBytes: 20})).toThrow(/Nothing was read/)
  })
})

describe('the checks of the structure', () => {
  it.each([
    ['a header too few', '<tmx version="1.4"><body/></tmx>', 'may not hold: body '],
    ['an attribute too few', tmx(''), 'lacks segtype'],
    ['a half too few', tmx(tu('<bpt i="1"/>', 'b')), 'without an <ept>'],
    ['a value that is not allowed', tmx(tu('<it pos="middle"/>', 'b')), 'pos may not be "middle"'],
    [
      'an order that is not allowed',
      tmx('<tu><tuv xml:lang="en"><seg/><note/></tuv></tu>'),
      'seg note',
    ],
  ])('notice %s', (_, text, problem) => {
    expect(tmxProblems(text).join('\n')).toContain(problem)
  })
})
