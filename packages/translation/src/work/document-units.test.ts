import {documentUnits} from './document-units.ts'
import {workId} from './work-id.ts'

const item = (language: string, value: unknown) => ({_key: language, language, value})
const block = (_key: string, text: string) => ({
  _type: 'block',
  _key,
  children: [{_type: 'span', _key: 's', text}],
})

const page = {
  _id: 'page',
  _type: 'procedure',
  title: [item('en', 'Knee'), item('fr', 'Genou')],
  slug: [item('en', {current: 'knee'})],
  summary: [item('fr', 'Sans source')],
  sections: [
    {
      _key: 'risks',
      _type: 'section',
      kind: 'risks',
      heading: [item('en', ' ')],
      body: [item('en', [block('b1', 'One'), block('b2', 'Two')])],
    },
  ],
}

describe('documentUnits', () => {
  it('lists string fields and elements of bodies that have a source text, in reading order', () => {
    expect(documentUnits(page, 'en').map(({path, field}) => [path, field])).toEqual([
      ['title', 'title'],
      ['sections.risks.body.b1', 'sections.risks.body'],
      ['sections.risks.body.b2', 'sections.risks.body'],
    ])
  })

  it('tells the objects around a unit and its items', () => {
    const [title, first] = documentUnits(page, 'en')
    expect(title?.items.map(({language}) => language)).toEqual(['en', 'fr'])
    expect(first?.within.at(-1)).toMatchObject({_type: 'section', kind: 'risks'})
  })

  it.each([undefined, null, 'text', {}])('finds nothing in %j', (document) => {
    expect(documentUnits(document, 'en')).toEqual([])
  })
})

it('a sidecar is known by its document and locale', () => {
  expect(workId('procedure-knee', 'fr')).toBe('l10n.procedure-knee.fr')
})
