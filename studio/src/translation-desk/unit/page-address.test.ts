import {pageAddress} from './page-address.ts'

const block = (key: string, style = 'normal') => ({
  _type: 'block',
  _key: key,
  style,
  children: [{_type: 'span', _key: 's', text: key}],
})

const body = (...value: object[]) => [
  {_key: 'en', _type: 'internationalizedArrayPortableTextValue', language: 'en', value},
]

const text = (value: string) => [
  {_key: 'en', _type: 'internationalizedArrayStringValue', language: 'en', value},
]

const document = {
  _id: 'a',
  _type: 'procedure',
  sections: [
    {_key: 'risks', heading: text('Risks'), body: body(block('b1'), block('x', 'h3'), block('b2'))},
  ],
  faqs: [{_key: 'q1', question: text('Why?'), answer: body(block('b1'))}],
  slug: [
    {language: 'en', value: {current: 'knee'}},
    {language: 'de', value: {current: 'knie-größe'}},
  ],
}

it.each([
  ['de', 'sections.risks.body.b1', 'https://a.example/de/procedures/knie-gr%C3%B6%C3%9Fe#risks.1'],
  ['fr', 'sections.risks.body.b2', 'https://a.example/fr/procedures/knee#risks.3'],
  ['fr', 'sections.risks.body.x', 'https://a.example/fr/procedures/knee#risks-x'],
  ['fr', 'sections.risks.body.gone', 'https://a.example/fr/procedures/knee#risks'],
  ['fr', 'sections.risks.heading', 'https://a.example/fr/procedures/knee#risks'],
  ['fr', 'faqs.q1.answer.b1', 'https://a.example/fr/procedures/knee#faq-q1.1'],
  ['fr', 'faqs.q1.question', 'https://a.example/fr/procedures/knee#faq-q1'],
  ['fr', 'references.r1.title', 'https://a.example/fr/procedures/knee#references'],
  ['fr', 'title', 'https://a.example/fr/procedures/knee'],
] as const)('in %s %s is at %s', (locale, path, expected) => {
  expect(pageAddress('https://a.example', document, {locale, path})).toBe(expected)
})

it('a banner has no page', () => {
  const banner = {_id: 'b', _type: 'banner'}
  expect(pageAddress('https://a.example', banner, {locale: 'fr', path: 'message'})).toBeUndefined()
})
