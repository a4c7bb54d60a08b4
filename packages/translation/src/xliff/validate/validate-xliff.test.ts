import {page} from '../exchange.fixtures.ts'
import {toExchange} from '../to-exchange.ts'
import {toWork} from '../to-work.fixtures.ts'
import {writeXliff12} from '../write-xliff-12.ts'
import {writeXliff21} from '../write-xliff-21.ts'
import {validateXliff} from './validate-xliff.ts'

const options = {
  sourceLocale: 'en',
  isSafetyCritical: () => true,
  maxLengthOf: () => 500,
  termsOf: () => [{term: 'knee', translation: 'genou', definition: 'A joint'}],
}
const blank = toExchange(page, undefined, 'fr', options)
const full = toExchange(
  page,
  toWork(
    'fr',
    blank.units.map((unit) => ({unit, value: unit.source, status: 'translated', origin: 'human'})),
  ),
  'fr',
  options,
)
const files = {'2.1': writeXliff21(full), '1.2': writeXliff12(full)}
const spoil = (version: '2.1' | '1.2', from: string | RegExp, to: string) => {
  const spoilt = files[version].replace(from, to)
  expect(spoilt).not.toBe(files[version])
  return validateXliff(spoilt)
}

describe('validateXliff', () => {
  it.each(['2.1', '1.2'] as const)('finds nothing wrong with what we write, %s', (version) => {
    expect(validateXliff(files[version])).toEqual([])
  })

  it('knows its two namespaces only', () => {
    expect(validateXliff('<xliff/>')).toEqual([expect.stringContaining('not in the namespace')])
  })

  it.each<[string, string | RegExp, string, RegExp]>([
    ['no srcLang', ' srcLang="en"', '', /needs the attribute srcLang/],
    ['another version', 'version="2.1"', 'version="2.2"', /cannot have version="2.2"/],
    ['no trgLang', ' trgLang="fr"', '', /needs trgLang/],
    ['a unit without an id', '<unit id="title"', '<unit', /needs the attribute id/],
    ['an id that is no name', '<unit id="title"', '<unit id="a b"', /cannot have id="a b"/],
    ['an unknown attribute', '<unit id="title"', '<unit lang="en" id="title"', /no attribute lang/],
    ['an unknown element', '<notes>', '<hint/><notes>', /no element|cannot hold/],
    ['text between elements', '<notes>', 'x<notes>', /cannot hold text/],
    [
      'notes before metadata',
      /(<unit id="title"[^>]*>)/,
      '$1<notes><note>x</note></notes>',
      /cannot hold, in this order/,
    ],
    ['an unknown state', 'state="translated"', 'state="done"', /cannot have state="done"/],
    ['a sub-state without a state', 'state="translated"', 'subState="a:b"', /subState needs state/],
    ['a state without a target', /<target>Knee scan<\/target>/, '', /needs a <target>/],
    [
      'two units of one id',
      '<unit id="sections.risks.body.b1"',
      '<unit id="title"',
      /more than once among <unit>/,
    ],
    ['two data of one id', /<data id="d-c3"/, '<data id="d-c2"', /more than once among <data>/],
    ['data that is not there', 'dataRef="d-c3"', 'dataRef="d-x"', /refers to the data "d-x"/],
    ['half a pair of data', / dataRefEnd="[^"]*"/, '', /needs dataRefStart and dataRefEnd/],
    ['a sub-type without a type', ' type="fmt"', '', /needs a type/],
    [
      'a sub-type of another type',
      'type="fmt" subType="xlf:b"',
      'type="ui" subType="xlf:b"',
      /needs type="fmt"/,
    ],
    ['an unknown sub-type', 'subType="xlf:b"', 'subType="xlf:z"', /none of the specification/],
    [
      'a source language that differs',
      '<source>Knee',
      '<source xml:lang="de">Knee',
      /xml:lang="de" differs/,
    ],
    [
      'a target language that differs',
      '<target>Knee',
      '<target xml:lang="de">Knee',
      /xml:lang="de" differs/,
    ],
    ['a code lost in the target', /(<target>Do )<pc[^>]*>not<\/pc>/, '$1not', /lost the code "c1"/],
    [
      'a code of the target’s own',
      /(<target>Do )/,
      '$1<ph id="z"/>',
      /"z" is no code of its source/,
    ],
    ['a code twice', /(<source>Do )/, '$1<ph id="c1"/>', /has the id "c1" more than once/],
    [
      'a segment with the id of a code',
      /(risks\.body\.b1"[\s\S]*?)segment id="s1"/,
      '$1segment id="c1"',
      /has the id "c1" more than once/,
    ],
    ['an <sc> without an <ec>', /(<source>Do )/, '$1<sc id="z"/>', /needs one <ec> after it/],
    [
      'an <ec> without an <sc>',
      /(<source>Do )/,
      '$1<ec startRef="z"/>',
      /ends "z", which has not begun/,
    ],
    [
      'an <ec> with id and startRef',
      /(<source>Do )/,
      '$1<sc id="z"/><ec id="y" startRef="z"/>',
      /needs startRef alone/,
    ],
    [
      'ends that differ in rights',
      /(<source>Do )/,
      '$1<sc id="z" canCopy="no"/><ec startRef="z"/>',
      /another canCopy/,
    ],
    [
      'a fixed code that may be copied',
      /(<source>Do )/,
      '$1<ph id="z" canReorder="firstNo"/>',
      /needs canCopy="no"/,
    ],
    [
      'a fixed code without a first',
      /(<source>Do )/,
      '$1<ph id="z" canReorder="no" canCopy="no" canDelete="no"/>',
      /"firstNo" or "no" before/,
    ],
    [
      'a copy of what may not be copied',
      /(<target>Do )/,
      '$1<ph id="z" copyOf="c3"/>',
      /copies "c3", which it may not/,
    ],
    [
      'a copy of nothing',
      /(<target>Do )/,
      '$1<ph id="z" copyOf="y"/>',
      /copies "y", which its unit has not/,
    ],
    ['a marker without an end', /(<source>Do )/, '$1<sm id="z" type="term"/>', /needs an <em>/],
    [
      'a comment that says nothing',
      /(<source>Do )/,
      '$1<mrk id="z" type="comment"/>',
      /either value or ref/,
    ],
    ['a <cp> for a letter', /(<source>Do )/, '$1<cp hex="0041"/>', /character that XML can hold/],
    [
      'an order beyond the segments',
      '<target>Knee',
      '<target order="9">Knee',
      /beyond its segments/,
    ],
    [
      'an order that is no number',
      '<target>Knee',
      '<target order="0">Knee',
      /cannot have order="0"/,
    ],
    [
      'a term without a translation',
      /<gls:translation>[^<]*<\/gls:translation>\s*<gls:definition>[^<]*<\/gls:definition>/,
      '',
      /needs a translation or a definition/,
    ],
    ['a term that points nowhere', '<gls:glossEntry', '<gls:glossEntry ref="#z"', /refers to "#z"/],
    ['metadata without a type', '<mda:meta type="path"', '<mda:meta', /needs the attribute type/],
    [
      'a size that is none',
      'slr:sizeRestriction="500"',
      'slr:sizeRestriction="many"',
      /is no size/,
    ],
    ['a size without a profile', /<slr:profiles[^>]*\/>/, '', /needs a generalProfile/],
    [
      'a skeleton of nothing',
      '<mda:metadata>',
      '<skeleton/><mda:metadata>',
      /either href or content/,
    ],
    [
      'a sub-flow to nowhere',
      /(<source>Do )/,
      '$1<ph id="z" subFlows="y"/>',
      /refers to the unit "y"/,
    ],
  ])('2.1: finds %s', (_, from, to, message) => {
    expect(spoil('2.1', from, to).join('\n')).toMatch(message)
  })

  it.each<[string, string | RegExp, string, RegExp]>([
    ['no original', ' original="page"', '', /needs the attribute original/],
    ['no source language', ' source-language="en"', '', /needs the attribute source-language/],
    ['no datatype', ' datatype="x-sanity-portabletext"', '', /needs the attribute datatype/],
    ['no target language', ' target-language="fr"', '', /needs target-language/],
    [
      'a tool that is not there',
      'tool-id="preop" xml',
      'tool-id="other" xml',
      /refers to the tool "other"/,
    ],
    [
      'a trans-unit without an id',
      '<trans-unit id="title"',
      '<trans-unit',
      /needs the attribute id/,
    ],
    [
      'two trans-units of one id',
      '<trans-unit id="sections.risks.body.b1"',
      '<trans-unit id="title"',
      /more than once among <trans-unit>/,
    ],
    [
      'a deprecated attribute',
      '<trans-unit id="title"',
      '<trans-unit ts="x" id="title"',
      /no attribute ts/,
    ],
    ['an unknown state', 'state="translated"', 'state="done"', /cannot have state="done"/],
    ['an unknown type of code', 'ctype="bold"', 'ctype="heavy"', /cannot have ctype="heavy"/],
    [
      'a target before its source',
      /(<trans-unit id="title"[^>]*>\s*)(<source>[^<]*<\/source>)(\s*)(<target[^>]*>[^<]*<\/target>)/,
      '$1$4$3$2',
      /cannot hold, in this order/,
    ],
    [
      'approval of nothing',
      /(<trans-unit id="title")([\s\S]*?)<target[^>]*>[^<]*<\/target>/,
      '$1 approved="yes"$2',
      /needs a <target>/,
    ],
    [
      'a code lost in the target',
      /(<target[^>]*>Do )<g[^>]*>not<\/g>/,
      '$1not',
      /lost the code "c1"/,
    ],
    [
      'another code in its place',
      /(<target[^>]*>Do )<g ([^>]*)ctype="bold"/,
      '$1<g $2ctype="italic"',
      /another code/,
    ],
    ['a code of its own', /(<target[^>]*>Do )/, '$1<x id="z"/>', /"z" is no code of its source/],
    ['a code twice', /(<source>Do )/, '$1<x id="c1"/>', /has the id "c1" more than once/],
    ['a <bx> without an <ex>', /(<source>Do )/, '$1<bx id="z"/>', /has no <ex>/],
    ['an <ex> without a <bx>', /(<source>Do )/, '$1<ex id="z"/>', /has not begun/],
    [
      'a marker of a segment that is not there',
      /(<target[^>]*>)Knee scan/,
      '$1<mrk mtype="seg" mid="9">Knee scan</mrk>',
      /refers to the segment "9"/,
    ],
    [
      'an unknown context',
      'context-type="x-preop-path"',
      'context-type="path"',
      /cannot have context-type/,
    ],
    ['an empty group', '<body>', '<body><group id="z"/>', /empty group/],
    [
      'two groups of one id',
      'group id="sections.risks.body"',
      'group id="sections.risks"',
      /more than once among <group>/,
    ],
    ['an unknown unit of size', 'size-unit="char"', 'size-unit="foot"', /cannot have size-unit/],
    [
      'a language that differs',
      '<source>Knee',
      '<source xml:lang="de">Knee',
      /xml:lang="de" differs/,
    ],
  ])('1.2: finds %s', (_, from, to, message) => {
    expect(spoil('1.2', from, to).join('\n')).toMatch(message)
  })
})
