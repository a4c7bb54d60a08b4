import type {CheckedValue} from './check.types.ts'
import {block, cite, failuresOf, linked, phone} from './check-texts.fixtures.ts'

const link = (href: string) => linked('Aide', {_type: 'link', href})
const term = (id: string) => linked('Aide', {_type: 'glossaryTermLink', term: {_ref: id}})
const page = (id: string) => linked('Aide', {_type: 'internalLink', reference: {_ref: id}})
const card = (...body: readonly object[]) => ({_type: 'careCard', _key: 'c', body})

describe('the link check', () => {
  it.each<[string, CheckedValue, CheckedValue, ...string[]]>([
    ['the same link', link('https://a.example'), link('https://a.example')],
    ['a lost link', link('https://a.example'), block(['Aide']), 'lost: https://a.example > '],
    [
      'a changed link',
      link('https://a.example'),
      link('https://b.example'),
      'changed: https://a.example > https://b.example',
    ],
    [
      'a link whose mark is gone and whose definition stays',
      link('https://a.example'),
      {...link('https://a.example'), children: [{_type: 'span', _key: 's', text: 'Aide'}]},
      'lost: https://a.example > ',
    ],
    ['another term', term('bile'), term('gall'), 'changed: term:bile > term:gall'],
    ['another page', page('a'), page('b'), 'changed: ref:a > ref:b'],
    [
      'codes in another order',
      block([cite('a'), phone('main')]),
      block([phone('main'), cite('a')]),
    ],
    [
      'a lost citation',
      block(['x', cite('a'), cite('b')]),
      block(['x', cite('b')]),
      'lost: cite:a > ',
    ],
    [
      'a doubled citation',
      block(['x', cite('a')]),
      block(['x', cite('a'), cite('a')]),
      'added:  > cite:a',
    ],
    [
      'another telephone line',
      block([phone('advice')]),
      block([phone('main')]),
      'changed: phone:advice > phone:main',
    ],
    [
      'in a card',
      card(block(['x', phone('main')]), block([cite('a')])),
      card(block(['x']), block([cite('a')])),
      'lost: phone:main > ',
    ],
    ['an address in the text', 'See www.a.example.', 'Voir www.a.example.'],
    ['a lost address', 'Write to help@a.example.', 'Écrivez-nous.', 'lost: help@a.example > '],
  ])('%s', (_, source, target, ...found) => {
    expect(failuresOf('link', source, target)).toEqual(found)
  })
})
