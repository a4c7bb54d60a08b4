import {canonical} from '../canonical.ts'
import {hashSource} from '../hash-source.ts'
import {memoryEntriesOf} from './memory-entries-of.ts'

const block = (text: string, href: string, _key = 'b1') => ({
  _type: 'block',
  _key,
  markDefs: [{_key: 'k', _type: 'link', href}],
  children: [{_type: 'span', _key: 's', text, marks: ['k']}],
})

const unit = (_key: string, source: unknown, rest: object = {}) => ({
  _key,
  source: canonical(source),
  sourceHash: hashSource(source),
  origin: 'human',
  translatedBy: 'translator',
  translatedAt: '2026-01-01T00:00:00Z',
  ...rest,
})

const page = (
  units: readonly object[],
  {
    value = 'Repos',
    language = 'fr',
    _id = 'page',
  }: {value?: unknown; language?: string; _id?: string} = {},
) => ({
  _id,
  _type: 'procedure',
  title: [
    {language: 'en', value: 'Rest today'},
    {language, value, l10n: {units}},
  ],
})

const entriesOf = (...documents: readonly unknown[]) => memoryEntriesOf(documents, 'fr', 'en')

describe('memoryEntriesOf', () => {
  it('pairs a translation with the source it was made from, also if that has changed', () => {
    expect(entriesOf(page([unit('value', 'Rest')]))).toEqual([
      {
        source: 'Rest',
        target: 'Repos',
        sourceLocale: 'en',
        targetLocale: 'fr',
        origin: {document: 'page', path: 'title'},
        translatedBy: 'translator',
        at: '2026-01-01T00:00:00Z',
      },
    ])
  })

  it('pairs the elements of a body by their keys and numbers codes alike', () => {
    const source = block('Call', 'https://a.example')
    const reviewed = {origin: 'machine', reviewedBy: 'reviewer', reviewedAt: '2026-02-01T00:00:00Z'}
    const document = {
      _id: 'page',
      sections: [
        {
          _key: 'risks',
          body: [
            {language: 'en', value: [source]},
            {
              language: 'fr',
              value: [block('Appelez', 'https://a.example'), block('x', 'y', 'b2')],
              l10n: {units: [unit('b1', source, reviewed), unit('gone', source)]},
            },
          ],
        },
      ],
    }
    expect(entriesOf(document)).toMatchObject([
      {
        source: '<1>Call</1>',
        target: '<1>Appelez</1>',
        codes: ['{"_type":"link","href":"https://a.example"}'],
        origin: {document: 'page', path: 'sections.risks.body.b1'},
        reviewedBy: 'reviewer',
        at: '2026-02-01T00:00:00Z',
      },
    ])
  })

  it.each([
    ['machine text nobody reviewed', page([unit('value', 'Rest', {origin: 'machine'})])],
    [
      'machine text its producer reviewed',
      page([unit('value', 'Rest', {origin: 'machine', reviewedBy: 'translator'})]),
    ],
    ['a draft', page([unit('value', 'Rest')], {_id: 'drafts.page'})],
    ['work in progress', page([unit('value', 'Rest')], {_id: 'l10n.page.fr'})],
    ['another locale', page([unit('value', 'Rest')], {language: 'de'})],
    ['a text without provenance', page([])],
    [
      'provenance that contradicts itself',
      page([unit('value', 'Rest', {sourceHash: hashSource('Other')})]),
    ],
    ['incomplete provenance', page([unit('value', 'Rest', {translatedAt: null})])],
    ['an address', page([unit('value', 'rest')], {value: {current: 'repos'}})],
    ['an empty text', page([unit('value', 'Rest')], {value: ' '})],
    ['no document', null],
  ])('leaves out %s', (_, document) => {
    expect(entriesOf(document)).toEqual([])
  })

  it('leaves out a field with two items of the locale', () => {
    const {title, ...rest} = page([unit('value', 'Rest')])
    expect(entriesOf({...rest, title: [...title, title[1]]})).toEqual([])
  })
})
