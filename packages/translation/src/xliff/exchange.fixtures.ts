import type {ExchangeUnit} from './exchange.types.ts'

const item = (language: string, value: unknown) => ({_key: language, language, value})
const span = (_key: string, text: string, marks: readonly string[] = []) => ({
  _type: 'span',
  _key,
  text,
  marks,
})

const pageWith = (risks: readonly unknown[]) => ({
  _id: 'page',
  _type: 'procedure',
  _rev: 'r7',
  title: [item('en', 'Knee scan')],
  sections: [{_key: 'risks', _type: 'section', kind: 'risks', body: [item('en', risks)]}],
})

/** A page with a title and one paragraph, not translated. */
export const plainPage = pageWith([
  {
    _type: 'block',
    _key: 'b1',
    style: 'normal',
    markDefs: [],
    children: [span('s0', 'The dose is small.')],
  },
])

/** A page with all that a unit may hold: marks, a link, a phone number, a care card. */
export const page = pageWith([
  {
    _type: 'block',
    _key: 'b1',
    style: 'normal',
    markDefs: [{_type: 'link', _key: 'm0', href: 'https://example.org/'}],
    children: [
      span('s0', 'Do '),
      span('s1', 'not', ['strong']),
      span('s2', ' drive. See '),
      span('s3', 'this page', ['m0']),
      span('s4', ' or call '),
      {_type: 'phone', _key: 'i5', line: 'main'},
      span('s6', '.'),
    ],
  },
  {
    _type: 'careCard',
    _key: 'c1',
    urgency: 'urgent',
    body: [
      {_type: 'block', _key: 'x', children: [span('s0', 'Call us today if:')]},
      {
        _type: 'block',
        _key: 'y',
        listItem: 'bullet',
        level: 1,
        children: [span('s0', 'You have pain. It lasts.')],
      },
    ],
  },
])

/** French words for each part of a unit of the page, in its codes. */
export const french: Readonly<Record<string, ExchangeUnit['parts'][number]['source']>> = {
  title: ['Examen du genou'],
  'sections.risks.body.b1': [
    'Ne conduisez ',
    {kind: 'open', id: 'c1'},
    'pas',
    {kind: 'close', id: 'c1'},
    '. Appelez le ',
    {kind: 'point', id: 'c3'},
    ' ou lisez ',
    {kind: 'open', id: 'c2'},
    'cette page',
    {kind: 'close', id: 'c2'},
    '.',
  ],
  'sections.risks.body.c1/body.x': ['Appelez-nous aujourd’hui si :'],
  'sections.risks.body.c1/body.y': ['Vous avez mal. Cela dure.'],
}
