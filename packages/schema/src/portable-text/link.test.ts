import {placesFound} from '../rules/rule-tables.ts'
import {
  block,
  contextWith,
  procedure,
  reference,
  section,
  settings,
  span,
} from '../rules/rules.fixtures.ts'
import {validateDocument} from '../rules/validate-document.ts'
import {isSafeHref} from './is-safe-href.ts'

const hrefs: [unknown, boolean][] = [
  ['https://example.org/a?b=c#d', true],
  ['mailto:help@example.org', true],
  ['http://example.org/', true],
  ['HTTPS://example.org', true],
  ['tel:+15550101', false],
  ['mailto:', false],
  ['https:example.org', false],
  ['https://', false],
  ['https://exa mple.org/', false],
  ['https://example.org/a\nb', false],
  ['https://example.org\\@elsewhere.example', false],
  ['#risks', false],
  [1, false],
  [null, false],
  ['javascript:alert(1)', false],
  [' https://example.org/', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,<p>', false],
  ['https://user:secret@example.org/', false],
  ['/procedures', false],
  ['//example.org/', false],
  [undefined, false],
]

it.each(hrefs)('isSafeHref(%j) is %p', (href, expected) => {
  expect(isSafeHref(href)).toBe(expected)
})

const annotated = (markDef: object) => ({
  sections: [
    section('risks', [block([span('this', ['m1'])], {markDefs: [{_key: 'm1', ...markDef}]})]),
  ],
})
const inline = (child: object) => ({
  sections: [section('risks', [block([{_key: 'i1', ...child}])])],
})
const markDef = 'sections.risks.body.b1.markDefs.m1'
const child = 'sections.risks.body.b1.children.i1'

it.each(hrefs)('link-unsafe: %j is accepted: %p', (href, isAccepted) => {
  expect(placesFound('link-unsafe', procedure, annotated({_type: 'link', href}))).toEqual(
    isAccepted ? [] : [`${markDef}.href@en`],
  )
})

it.each([
  ['https://example.org/', true],
  ['mailto:help@example.org', true],
  ['http://example.org/', false],
])('link-not-encrypted: %j is accepted: %p', (href, isAccepted) => {
  expect(placesFound('link-not-encrypted', procedure, annotated({_type: 'link', href}))).toEqual(
    isAccepted ? [] : [`${markDef}.href@en`],
  )
})

it('link-unsafe tells what to do with a number', () => {
  const change = annotated({_type: 'link', href: 'tel:+15550101'})
  const [problem] = validateDocument({...procedure, ...change}, contextWith())
  expect(problem?.message).toContain('insert a phone number')
})

describe('link-target-wrong', () => {
  it.each<[string, object, ...string[]]>([
    ['a page', {_type: 'internalLink', reference: reference('spine')}],
    ['this very page', {_type: 'internalLink', reference: reference('kyphoplasty')}],
    ['a missing page, told by another rule', {_type: 'internalLink', reference: reference('gone')}],
    ['a term', {_type: 'glossaryTermLink', term: reference('vertebra')}],
    [
      'a banner',
      {_type: 'internalLink', reference: reference('notice')},
      `${markDef}.reference@en`,
    ],
    [
      'a page as a term',
      {_type: 'glossaryTermLink', term: reference('spine')},
      `${markDef}.term@en`,
    ],
    ['nothing', {_type: 'internalLink'}, `${markDef}.reference@en`],
  ])('%s', (_, definition, ...places) => {
    expect(placesFound('link-target-wrong', procedure, annotated(definition))).toEqual(places)
  })
})

describe('citation-unknown', () => {
  it.each<[string, string | undefined, ...string[]]>([
    ['a reference', 'trial'],
    ['no such reference', 'review', `${child}.source@en`],
    ['nothing', undefined, `${child}.source@en`],
  ])('%s', (_, source, ...places) => {
    const change = inline({_type: 'citation', source})
    expect(placesFound('citation-unknown', procedure, change)).toEqual(places)
  })
})

describe('phone-unknown', () => {
  it.each<[string, string, ...string[]]>([
    ['a line with a number', 'advice'],
    ['the emergency number', 'emergency'],
    ['a line without a number', 'main', `${child}.line@en`],
    ['an unknown line', 'fax', `${child}.line@en`],
  ])('%s', (_, line, ...places) => {
    const change = inline({_type: 'phone', line})
    expect(placesFound('phone-unknown', procedure, change)).toEqual(places)
  })

  it('needs the number of the hospital’s own jurisdiction', () => {
    const abroad = contextWith({...settings, jurisdiction: 'CA'})
    const change = inline({_type: 'phone', line: 'emergency'})
    expect(placesFound('phone-unknown', procedure, change, abroad)).toEqual([`${child}.line@en`])
  })
})
