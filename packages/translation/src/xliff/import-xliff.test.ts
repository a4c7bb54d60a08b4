import {canonical} from '../canonical.ts'
import {canonicalText} from '../canonical-text.ts'
import {buildTarget} from './build-target.ts'
import {french, page} from './exchange.fixtures.ts'
import type {ExchangeDocument} from './exchange.types.ts'
import {type ImportXliffOptions, importXliff} from './import-xliff.ts'
import {readXliff} from './read-xliff.ts'
import {toExchange} from './to-exchange.ts'
import {toWork} from './to-work.fixtures.ts'
import {writeXliff12} from './write-xliff-12.ts'
import {writeXliff21} from './write-xliff-21.ts'

const granted: ImportXliffOptions = {locale: 'fr', sourceLocale: 'en'}
const exchange = (document: typeof page = page, work?: Parameters<typeof toExchange>[1]) =>
  toExchange(document, work, 'fr', {sourceLocale: 'en'})

const blank = exchange()
type Made = {status: 'translated' | 'draft' | 'machine'; origin: 'human' | 'machine'}
const worked = (made: Made = {status: 'translated', origin: 'human'}, document = page) =>
  exchange(
    document,
    toWork(
      'fr',
      blank.units.map((unit) => ({
        unit,
        value: buildTarget(
          unit,
          (id) => french[id === '' ? unit.path : `${unit.path}/${id}`] ?? [],
        ),
        ...made,
      })),
    ),
  )
const file21 = writeXliff21(worked())
const file12 = writeXliff12(worked())

const importText = (
  text: string,
  documents: readonly ExchangeDocument[] = [blank],
  options: Partial<ImportXliffOptions> = {},
) => importXliff(readXliff(text), documents, {...granted, ...options})

const b1 = 'sections.risks.body.b1'
const c1 = 'sections.risks.body.c1'
const inB1 = /(<unit id="sections\.risks\.body\.b1"[\s\S]*?<target>)([\s\S]*?)(<\/target>)/
const inTarget = (text: string, change: (target: string) => string) =>
  text.replace(inB1, (_, before, target, after) => `${before}${change(target)}${after}`)
const link = /<pc [^>]*type="link"[^>]*>([\s\S]*?)<\/pc>/
const bold = /<pc [^>]*type="fmt"[^>]*>([\s\S]*?)<\/pc>/
const phone = /<ph [^>]*\/>/

describe('importXliff', () => {
  it.each([
    ['2.1', file21],
    ['1.2', file12],
  ])('takes every unit of a %s file, in our skeleton', (_, text) => {
    const {applied, refused} = importText(text)
    expect(refused).toEqual([])
    expect(applied.map(({path, status, origin}) => [path, status, origin])).toEqual([
      ['title', 'translated', 'human'],
      [b1, 'translated', 'human'],
      [c1, 'translated', 'human'],
    ])
    expect(applied[1]?.target).toEqual({
      _type: 'block',
      _key: 'b1',
      style: 'normal',
      markDefs: [{_type: 'link', _key: 'm0', href: 'https://example.org/'}],
      children: [
        {_type: 'span', _key: 's0', text: 'Ne conduisez ', marks: []},
        {_type: 'span', _key: 's1', text: 'pas', marks: ['strong']},
        {_type: 'span', _key: 's2', text: '. Appelez le ', marks: []},
        {_type: 'phone', _key: 'i5', line: 'main'},
        {_type: 'span', _key: 's3', text: ' ou lisez ', marks: []},
        {_type: 'span', _key: 's4', text: 'cette page', marks: ['m0']},
        {_type: 'span', _key: 's6', text: '.', marks: []},
      ],
    })
  })

  it.each<[string, (text: string) => string, string]>([
    ['a lost link', (t) => inTarget(t, (x) => x.replace(link, '$1')), 'codeLost'],
    ['a lost phone number', (t) => inTarget(t, (x) => x.replace(phone, '')), 'codeLost'],
    ['lost bold', (t) => inTarget(t, (x) => x.replace(bold, '$1')), 'codeLost'],
    ['a doubled phone number', (t) => inTarget(t, (x) => x.replace(phone, '$&$&')), 'codeDoubled'],
    ['a doubled link', (t) => inTarget(t, (x) => x.replace(link, '$& $&')), 'codeDoubled'],
    [
      'a link that is copied',
      (t) => inTarget(t, (x) => `${x}<pc id="c9" copyOf="c2">x</pc>`),
      'codeDoubled',
    ],
    ['a code of its own', (t) => inTarget(t, (x) => `${x}<ph id="c9"/>`), 'codeUnknown'],
    [
      'a pair as a point',
      (t) => inTarget(t, (x) => x.replace(bold, '<ph id="c1"/>')),
      'codeUnknown',
    ],
    [
      'an end before its beginning',
      (t) => inTarget(t, (x) => x.replace(bold, '<ec startRef="c1"/>$1<sc id="c1"/>')),
      'codeUnpaired',
    ],
    [
      'a beginning without an end',
      (t) => inTarget(t, (x) => x.replace(bold, '<sc id="c1"/>$1')),
      'codeUnpaired',
    ],
    ['an unknown element', (t) => inTarget(t, (x) => `${x}<b>!</b>`), 'malformed'],
    ['a control character', (t) => inTarget(t, (x) => `${x}<cp hex="0007"/>`), 'controlCharacter'],
    ['a source that a tool changed', (t) => t.replace('Do <pc', 'Do please <pc'), 'sourceAltered'],
    ['the hash of another source', (t) => t.replace(/(sourceHash">v1:)./g, '$1z'), 'sourceMoved'],
    ['an unknown unit', (t) => t.replaceAll(b1, `${b1}9`), 'unknownUnit'],
  ])('refuses a unit with %s, and takes the others', (_, spoil, kind) => {
    const spoilt = spoil(file21)
    expect(spoilt).not.toBe(file21)
    const {refused, applied} = importText(spoilt)
    expect(refused.map(({reason}) => reason.kind)).toContain(kind)
    expect(refused[0]?.message).toMatch(/\.$/)
    expect(refused.length + applied.length).toBe(3)
  })

  it('refuses both where a file has a unit twice', () => {
    const [unit = ''] = file21.match(/<unit id="title"[\s\S]*?<\/unit>/) ?? []
    const {refused, applied} = importText(file21.replace(unit, unit + unit))
    expect(refused.map(({path, reason}) => [path, reason.kind])).toEqual([
      ['title', 'repeatedUnit'],
      ['title', 'repeatedUnit'],
    ])
    expect(applied).toHaveLength(2)
  })

  it('shows three ways where the source moved, and takes the rest', () => {
    const moved = {...page, title: [{_key: 'en', language: 'en', value: 'Knee scan, 42 minutes'}]}
    const {refused, applied} = importText(file21, [exchange(moved)])
    expect(refused).toMatchObject([
      {
        path: 'title',
        reason: {kind: 'sourceMoved'},
        sourceThen: 'Knee scan',
        sourceNow: 'Knee scan, 42 minutes',
        target: 'Examen du genou',
      },
    ])
    expect(applied).toHaveLength(2)
  })

  it('takes bold that the translation had to split, by a copy', () => {
    const split = inTarget(
      file21,
      (x) => `${x} <pc id="c1-2" copyOf="c1" canDelete="yes">Jamais</pc>`,
    )
    expect(importText(split).refused).toEqual([])
    const in12 = file12.replace(/(\.<\/target>)/, ' <g id="c9" ctype="bold">Jamais</g>$1')
    const {applied, refused} = importText(in12)
    expect(refused).toEqual([])
    expect(JSON.stringify(applied[1]?.target)).toMatch(/"text":"Jamais","marks":\["strong"\]/)
  })

  it('joins what a tool has cut, by segments of 2.1', () => {
    const cut = file21.replace(
      /<source>You have pain\. It lasts\.<\/source>\s*<target>[^<]*<\/target>\s*<\/segment>/,
      '<source>You have pain.</source><target>Vous avez mal.</target></segment><ignorable><source> </source></ignorable><segment><source>It lasts.</source><target>Cela dure.</target></segment>',
    )
    expect(cut).not.toBe(file21)
    const {applied, refused} = importText(cut)
    expect(refused).toEqual([])
    expect(canonicalText(canonical(applied[2]?.target))).toContain('Vous avez mal. Cela dure.')
  })

  it('joins what a tool has cut, by markers of 1.2', () => {
    const cut = file12.replace(
      '>Vous avez mal. Cela dure.<',
      '><mrk mtype="seg" mid="1">Vous avez mal.</mrk> <mrk mtype="seg" mid="2">Cela dure.</mrk><',
    )
    const {applied} = importText(cut)
    expect(canonicalText(canonical(applied[2]?.target))).toContain('Vous avez mal. Cela dure.')
  })

  it('takes a care card whole or not at all', () => {
    const half = file21.replace(/<target>Vous avez mal\. Cela dure\.<\/target>/, '')
    const {refused} = importText(half)
    expect(refused).toMatchObject([{path: c1, reason: {kind: 'incomplete', part: 'body.y'}}])
  })

  it.each([
    ['2.1', writeXliff21(blank)],
    ['1.2', writeXliff12(blank)],
  ])('counts what a %s file leaves untranslated', (_, text) => {
    expect(importText(text)).toMatchObject({applied: [], refused: [], already: []})
    expect(importText(text).untranslated).toHaveLength(3)
  })

  it('changes nothing the second time', () => {
    expect(importText(file21, [worked()])).toMatchObject({applied: [], refused: []})
    expect(importText(file21, [worked()]).already).toHaveLength(3)
  })

  it.each<[string, Partial<ImportXliffOptions>, string]>([
    ['of another locale', {locale: 'de'}, 'otherLocale'],
    ['from another source locale', {sourceLocale: 'de'}, 'otherSourceLocale'],
  ])('refuses every unit of a file %s', (_, options, kind) => {
    const {refused, applied} = importText(file21, [blank], options)
    expect(applied).toEqual([])
    expect(refused.map(({reason}) => reason.kind)).toEqual([kind, kind, kind])
  })

  it('refuses every unit of a document that is gone', () => {
    expect(importText(file21, []).refused.map(({reason}) => reason.kind)).toEqual(
      Array(3).fill('unknownDocument'),
    )
  })

  it('refuses where somebody else has worked since the export', () => {
    const other = file21.replace('>Examen du genou<', '>Radio du genou<')
    const theirs = writeXliff21(blank).replace('trgLang', 'trgLang')
    expect(theirs).not.toContain('targetHash')
    const moved = other.replace(/(targetHash">v1:)./, '$1z')
    expect(importText(moved, [worked()]).refused).toMatchObject([
      {
        path: 'title',
        reason: {kind: 'targetMoved'},
        targetNow: 'Examen du genou',
        target: 'Radio du genou',
      },
    ])
  })

  it.each<[string, Made, object]>([
    [
      'replaces its own draft',
      {status: 'machine', origin: 'machine'},
      {applied: [{path: 'title', status: 'machine', origin: 'machine'}], refused: []},
    ],
    [
      'does not replace a human’s draft',
      {status: 'draft', origin: 'human'},
      {applied: [], refused: [{reason: {kind: 'humanText'}}]},
    ],
    [
      'does not replace what a human has confirmed',
      {status: 'translated', origin: 'machine'},
      {applied: [], refused: [{reason: {kind: 'humanText'}}]},
    ],
  ])('a machine %s', (_, made, expected) => {
    const changed = writeXliff21(worked(made)).replace('>Examen du genou<', '>Radio du genou<')
    expect(importText(changed, [worked(made)], {origin: 'machine'})).toMatchObject(expected)
  })

  it('takes a translator’s word for a machine’s draft that stands as it is', () => {
    const drafts = worked({status: 'machine', origin: 'machine'})
    const text = writeXliff21(drafts)
    expect(importText(text, [drafts]).applied).toEqual([])
    const confirmed = text.replaceAll(
      'state="initial" subState="preop:machine"',
      'state="translated"',
    )
    expect(importText(confirmed, [drafts]).applied).toMatchObject(
      Array(3).fill({status: 'translated', origin: 'machine', isTextKept: true}),
    )
  })

  it('stores text in its composed form', () => {
    const {applied} = importText(file21.replace('Examen du genou', 'Re\u0301sume\u0301'))
    expect(applied[0]?.target).toBe('R\u00e9sum\u00e9')
  })

  it('keeps a limit of length', () => {
    const short = toExchange(page, undefined, 'fr', {
      sourceLocale: 'en',
      maxLengthOf: ({path}) => (path === 'title' ? 10 : undefined),
    })
    expect(writeXliff21(short)).toContain('slr:sizeRestriction="10"')
    expect(writeXliff12(short)).toContain('maxwidth="10" size-unit="char"')
    expect(importText(file21, [short]).refused).toMatchObject([
      {reason: {kind: 'tooLong', length: 15, maxLength: 10}},
    ])
  })

  it('takes a file of 2.0 that a tool has made without what we put beside the text', () => {
    const bare = file21
      .replace('version="2.1"', 'version="2.0"')
      .replace(/<mda:metadata>[\s\S]*?<\/mda:metadata>/g, '')
    expect(importText(bare)).toMatchObject({refused: []})
    expect(importText(bare).applied).toHaveLength(3)
  })
})
