import {pageAddress} from './page-address.ts'

const document = {
  _id: 'a',
  _type: 'procedure',
  slug: [
    {language: 'en', value: {current: 'knee'}},
    {language: 'de', value: {current: 'knie-größe'}},
  ],
}

it.each([
  ['de', 'sections.risks.body.b1', 'https://a.example/de/procedures/knie-gr%C3%B6%C3%9Fe#risks'],
  ['fr', 'faqs.q1.answer.b1', 'https://a.example/fr/procedures/knee#faqs'],
  ['fr', 'title', 'https://a.example/fr/procedures/knee'],
] as const)('in %s %s is at %s', (locale, path, expected) => {
  expect(pageAddress('https://a.example', document, {locale, path})).toBe(expected)
})

it('a banner has no page', () => {
  const banner = {_id: 'b', _type: 'banner'}
  expect(pageAddress('https://a.example', banner, {locale: 'fr', path: 'message'})).toBeUndefined()
})
