import {storedMemoryEntries} from './stored-memory-entries.ts'

const memory = (rest: object = {}) => ({
  _id: 'memory.0123456789abcdef.1',
  _type: 'translationMemory',
  title: 'old.tmx',
  sourceLocale: 'en',
  targetLocale: 'fr',
  entries: [{_key: 'e1', source: '<1>Rest</1>', target: '<1>Repos</1>', codes: ['x']}],
  ...rest,
})

describe('storedMemoryEntries', () => {
  it('gives the pairs of a stored memory, with the title of its file', () => {
    expect(storedMemoryEntries([memory()], 'fr', 'en')).toEqual([
      {
        source: '<1>Rest</1>',
        target: '<1>Repos</1>',
        sourceLocale: 'en',
        targetLocale: 'fr',
        origin: {file: 'old.tmx'},
        codes: ['x'],
      },
    ])
  })

  it.each([
    ['another locale', memory({targetLocale: 'de'})],
    ['another source', memory({sourceLocale: 'de'})],
    ['another type', memory({_type: 'procedure'})],
    ['no entries', memory({entries: null})],
    ['half a pair', memory({entries: [{_key: 'e1', source: 'Rest'}, null]})],
    ['an empty text', memory({entries: [{_key: 'e1', source: 'Rest', target: ' '}]})],
    ['no document', undefined],
  ])('leaves out %s', (_, document) => {
    expect(storedMemoryEntries([document], 'fr', 'en')).toEqual([])
  })
})
