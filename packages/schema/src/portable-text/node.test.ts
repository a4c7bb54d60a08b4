import {placesFound} from '../rules/rule-tables.ts'
import {block, procedure, section, span} from '../rules/rules.fixtures.ts'

const found = (rule: string, ...elements: readonly unknown[]) =>
  placesFound(rule, procedure, {sections: [section('risks', elements)]})

const link = {_key: 'm1', _type: 'link', href: 'https://a.example/'}
const card = (rest: object) => ({
  _key: 'c1',
  _type: 'careCard',
  urgency: 'urgent',
  body: [],
  ...rest,
})
const root = 'sections.risks.body'

describe('unknown-node', () => {
  it.each<[string, unknown, ...string[]]>([
    ['a paragraph', block([span('Rest.')])],
    ['strong words', block([span('Rest.', ['strong', 'em'])])],
    ['a list item', block([span('Rest.')], {listItem: 'number', level: 2})],
    ['a link', block([span('Rest.', ['m1'])], {markDefs: [link]})],
    ['a care card', card({body: [block([span('Call.')])]})],
    ['a table', {_key: 't1', _type: 'table'}, `${root}.t1@en`],
    ['a big heading', block([], {style: 'h2'}), `${root}.b1.style@en`],
    ['an unknown list', block([], {listItem: 'check'}), `${root}.b1.listItem@en`],
    ['an unknown mark', block([span('Rest.', ['underline'])]), `${root}.b1.children.s1.marks.0@en`],
    [
      'the mark of a lost link',
      block([span('Rest.', ['m1'])]),
      `${root}.b1.children.s1.marks.0@en`,
    ],
    [
      'an unknown annotation',
      block([], {markDefs: [{_key: 'm1', _type: 'comment'}]}),
      `${root}.b1.markDefs.m1@en`,
    ],
    [
      'an unknown inline object',
      block([{_key: 'i1', _type: 'emoji'}]),
      `${root}.b1.children.i1@en`,
    ],
    ['a card of unknown urgency', card({urgency: 'soon'}), `${root}.c1.urgency@en`],
    ['a card in a card', card({body: [card({_key: 'c2'})]}), `${root}.c1.body.c2@en`],
    [
      'an unknown mark in a card',
      card({body: [block([span('Call.', ['blink'])])]}),
      `${root}.c1.body.b1.children.s1.marks.0@en`,
    ],
  ])('%s', (_, element, ...places) => {
    expect(found('unknown-node', element)).toEqual(places)
  })
})

describe('body-key-missing', () => {
  it('accepts a key and refuses none', () => {
    expect(found('body-key-missing', block([]))).toEqual([])
    expect(found('body-key-missing', block([], {_key: undefined}))).toEqual([`${root}.0@en`])
  })
})

describe('image-missing', () => {
  const image = {_key: 'i1', _type: 'bodyImage', alt: 'A spine from the side'}
  it.each<[string, object, ...string[]]>([
    ['uploaded', {...image, asset: {_ref: 'image-0a-10x10-png'}}],
    ['taken out, its description left', image, `${root}.i1@en`],
  ])('%s', (_, element, ...places) => {
    expect(found('image-missing', element)).toEqual(places)
  })
})

describe('image-without-alt in a body', () => {
  const image = {_key: 'i1', _type: 'bodyImage', asset: {_ref: 'image-0a-10x10-png'}}
  it.each<[string, object, ...string[]]>([
    ['described', {...image, alt: 'A spine from the side'}],
    ['decorative', {...image, decorative: true}],
    ['neither', image, `${root}.i1.alt@en`],
    ['described by white space', {...image, alt: ' '}, `${root}.i1.alt@en`],
  ])('%s', (_, element, ...places) => {
    expect(found('image-without-alt', element)).toEqual(places)
  })
})
