import {glossaryTermModel} from './glossary-term.model.ts'
import {glossaryWords} from './glossary-words.ts'

const inLanguages = (given: Record<string, string>) =>
  Object.entries(given).map(([language, value]) => ({_key: language, language, value}))

const term = (_id: string, name: Record<string, string>, synonyms: Record<string, string>[] = []) =>
  glossaryTermModel.parse({
    _id,
    _type: 'glossaryTerm',
    _rev: '1',
    _updatedAt: '2026-01-01T00:00:00Z',
    term: inLanguages(name),
    definition: inLanguages({en: 'What it is.'}),
    synonyms: synonyms.map((synonym, index) => ({
      _key: `s${index}`,
      name: inLanguages(synonym),
    })),
  })

describe('glossaryWords', () => {
  it('are terms and synonyms of the source locale, each once, sorted', () => {
    const documents = [
      term('b', {en: 'vertebra', fr: 'vertèbre'}, [{en: 'backbone'}, {de: 'Wirbel'}]),
      term('a', {en: 'backbone'}),
    ]
    expect(glossaryWords(documents)).toEqual(['backbone', 'vertebra'])
  })

  it('are none without a glossary', () => {
    expect(glossaryWords([])).toEqual([])
  })
})
