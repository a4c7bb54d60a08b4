import {allRules} from './all-rules.ts'
import {contextWith, procedure, string, validDocuments} from './rules.fixtures.ts'
import {validateDocument} from './validate-document.ts'

describe('validateDocument', () => {
  it.each(validDocuments)('finds nothing wrong with a good $_type', (document) => {
    expect(validateDocument(document, contextWith())).toEqual([])
  })

  it('tells level, document, path, locale, rule, what was expected, what came and what to do', () => {
    const [problem] = validateDocument(
      {...procedure, title: string({fr: 'Cyphoplastie'})},
      contextWith(),
    )
    expect(problem).toEqual({
      level: 'error',
      documentId: 'kyphoplasty',
      path: 'title',
      locale: 'en',
      rule: 'source-text-missing',
      expected: 'text in the source locale en',
      found: 'nothing',
      message: expect.stringContaining('Write it'),
    })
  })

  it('puts errors before warnings', () => {
    const levels = validateDocument({...procedure, sections: [], title: []}, contextWith()).map(
      ({level}) => level,
    )
    expect(new Set(levels)).toEqual(new Set(['error', 'warning']))
    expect(levels).toEqual(levels.toSorted())
  })

  it('takes null for nothing, as projections give it', () => {
    const projected = {...procedure, image: null, faqs: null, procedureType: null, seo: null}
    expect(validateDocument(projected, contextWith())).toEqual([])
  })

  it('refuses a type that the schema does not have, but not an asset', () => {
    const rules = (type: string) =>
      validateDocument({_id: 'x', _type: type}, contextWith()).map(({rule}) => rule)
    expect(rules('article')).toEqual(['unknown-type'])
    expect(rules('sanity.imageAsset')).toEqual([])
  })

  it('names rules in kebab-case', () => {
    expect(
      allRules.map(({name}) => name).filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name)),
    ).toEqual([])
  })
})
