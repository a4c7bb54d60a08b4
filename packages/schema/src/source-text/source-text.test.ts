import {documentTypes} from '../document-types.ts'
import type {PlainDocument} from '../rules/plain.ts'
import {placesFound} from '../rules/rule-tables.ts'
import {
  banner,
  donation,
  glossaryTerm,
  person,
  procedure,
  redirect,
  section,
  settings,
  specialty,
  string,
  text,
} from '../rules/rules.fixtures.ts'
import {requiredSourceTexts} from './source-text.rules.ts'

describe('source-text-missing', () => {
  it.each<[string, PlainDocument, object, ...string[]]>([
    ['a title in the source', procedure, {title: string({en: 'Knee'})}],
    ['no section at all', procedure, {sections: []}],
    ['no title', procedure, {title: undefined}, 'title@en'],
    ['a title in French only', procedure, {title: string({fr: 'Genou'})}, 'title@en'],
    ['a title of white space', procedure, {title: string({en: ' '})}, 'title@en'],
    [
      'a section without a heading',
      procedure,
      {sections: [{...section('risks'), heading: []}]},
      'sections.risks.heading@en',
    ],
    [
      'a question in German only',
      procedure,
      {faqs: [{_key: 'pain', question: string({de: 'Schmerzt es?'})}]},
      'faqs.pain.question@en',
    ],
    ['a banner without a message', banner, {message: text({})}, 'message@en'],
    [
      'a link without a label',
      banner,
      {links: [{_key: 'a', href: 'https://a.example/'}]},
      'links.a.label@en',
    ],
    ['an appeal without a title', donation, {title: []}, 'title@en'],
    ['a specialty without a name', specialty, {name: []}, 'name@en'],
    ['a term without a definition', glossaryTerm, {definition: []}, 'definition@en'],
    ['a hospital without a name', settings, {hospitalName: []}, 'hospitalName@en'],
  ])('%s', (_, document, change, ...places) => {
    expect(placesFound('source-text-missing', document, {...change})).toEqual(places)
  })

  it('knows every document type', () => {
    expect(Object.keys(requiredSourceTexts).toSorted()).toEqual([...documentTypes].toSorted())
  })
})

describe('text-missing', () => {
  it.each<[string, PlainDocument, object, ...string[]]>([
    ['a name', person, {name: 'R. Osei'}],
    ['no name', person, {name: ''}, 'name'],
    ['no internal name', banner, {name: undefined}, 'name'],
    [
      'a reference without a title',
      procedure,
      {references: [{_key: 'a', url: 'https://a.example/'}]},
      'references.a.title',
    ],
    ['no jurisdiction', settings, {jurisdiction: undefined}, 'jurisdiction'],
    [
      'a phone without a number',
      settings,
      {phones: [{_key: 'm', line: 'main'}]},
      'phones.m.number',
    ],
    ['a redirect from nowhere', redirect, {from: undefined}, 'from'],
  ])('%s', (_, document, change, ...places) => {
    expect(placesFound('text-missing', document, {...change})).toEqual(places)
  })
})
