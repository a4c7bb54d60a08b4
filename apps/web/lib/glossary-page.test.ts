import {jest} from '@jest/globals'
import {fixture, provideFixtures, wristCheck} from './content.fixtures.ts'
import {buildGlossaryPage} from './glossary-page.ts'
import {buildProcedurePage} from './procedure-page.ts'

jest.setTimeout(30_000)

provideFixtures()

describe('buildGlossaryPage', () => {
  it('has each word with its meaning, other names and the pages that use it', async () => {
    const {alphabets, head} = await buildGlossaryPage('ru')
    expect(alphabets.map(({key}) => key)).toEqual(['Cyrl'])
    const [group] = alphabets[0]?.groups ?? []
    expect(group?.letter).toBe('С')
    expect(group?.items[0]).toMatchObject({
      id: 'glossary-ligament',
      term: {value: 'Связка', notice: 'none'},
      definition: {lang: 'ru'},
      synonyms: [{value: 'Суставная связка'}],
      uses: [{href: '/ru/procedures/osmotr-zapyastya', text: {value: 'Осмотр запястья'}}],
    })
    expect(head.noindex).toBe(false)
    expect(head.alternates.map(({hreflang}) => hreflang)).toContain('x-default')
  })

  it('has a word that is not translated in the source’s language, and tells machines of none', async () => {
    const {alphabets, graph} = await buildGlossaryPage('it')
    const word = alphabets[0]?.groups[0]?.items[0]
    expect(word).toMatchObject({term: {lang: 'en', notice: 'missing'}, synonyms: []})
    expect(JSON.stringify(graph)).not.toContain('DefinedTerm')
    expect(JSON.stringify((await buildGlossaryPage('fr')).graph)).toContain('DefinedTermSet')
  })
})

describe('the words on a procedure’s page', () => {
  it('open at their first place and lead to the glossary', async () => {
    const {terms} = await buildProcedurePage(await wristCheck(), 'de')
    expect(terms).toEqual([
      expect.objectContaining({
        id: 'glossary-ligament',
        opensAt: expect.stringMatching(/^overview-b1-/),
        href: '/de/glossary#term-glossary-ligament',
      }),
    ])
    const {definition} = await fixture('glossaryTerm', 'glossary-ligament')
    const german = definition.find(({language}) => language === 'de')?.value
    expect(terms[0]?.definition.value).toBe(german)
  })
})
