import {toGlossaryTerm} from './to-glossary-term.ts'

const item = (language: string, value: string) => ({_key: language, language, value})

describe('toGlossaryTerm', () => {
  it('gathers the term and its synonyms by locale, the term first', () => {
    const document = {
      _id: 'glossary-lens',
      _type: 'glossaryTerm',
      term: [item('en', 'Lens implant'), item('fr', 'Implant')],
      synonyms: [
        {_key: 'a', name: [item('en', 'Artificial lens '), item('fr', ''), item('xx', 'Lens')]},
        {_key: 'b'},
      ],
    }
    expect(toGlossaryTerm(document)).toEqual({
      id: 'glossary-lens',
      forms: {en: ['Lens implant', 'Artificial lens'], fr: ['Implant']},
    })
  })

  it.each([[undefined], ['Lens'], [{_id: 'a', _type: 'procedure'}]])('is none of %j', (value) => {
    expect(toGlossaryTerm(value)).toBeUndefined()
  })
})
