import {placesFound, type Row} from '../rules/rule-tables.ts'
import {contextWith, donation, procedure, slug, string} from '../rules/rules.fixtures.ts'

describe('slug-missing', () => {
  it.each<Row>([
    ['a source slug', {slug: slug({en: 'knee'})}],
    ['none', {slug: undefined}, 'slug@en'],
    ['a French one only', {slug: slug({fr: 'genou'})}, 'slug@en'],
    ['an empty one', {slug: slug({en: ''})}, 'slug@en'],
  ])('%s', (_, change, ...places) => {
    expect(placesFound('slug-missing', procedure, change)).toEqual(places)
  })
})

describe('slug-untranslated', () => {
  it.each<Row>([
    ['neither title nor slug translated', {}],
    [
      'both translated',
      {title: string({en: 'Knee', fr: 'Genou'}), slug: slug({en: 'knee', fr: 'genou'})},
    ],
    ['only the title translated', {title: string({en: 'Knee', fr: 'Genou'})}, 'slug@fr'],
  ])('%s', (_, change, ...places) => {
    expect(placesFound('slug-untranslated', procedure, change)).toEqual(places)
  })
})

describe('slug-malformed', () => {
  it.each([
    ['knee-replacement', true],
    ['mri-3t', true],
    ['кифопластика', true],
    ['prothèse-du-genou', true],
    ['جراحة', true],
    ['Knee', false],
    ['knee replacement', false],
    ['knee--replacement', false],
    ['-knee', false],
    ['knee/left', false],
    ['knee?', false],
    ['prothe\u0300se', false],
  ])('%p: %p', (current, isAccepted) => {
    const places = placesFound('slug-malformed', procedure, {slug: slug({en: current})})
    expect(places).toEqual(isAccepted ? [] : ['slug@en'])
  })
})

describe('slug-not-unique', () => {
  const other = (slugs: object) => contextWith({...procedure, _id: 'other', slug: slug({...slugs})})

  it.each<[string, object, object, ...string[]]>([
    ['slugs that differ', {en: 'knee'}, {en: 'hip'}],
    ['the same in two locales', {en: 'knee', fr: 'genou'}, {en: 'genou', fr: 'hanche'}],
    ['the same in the source', {en: 'knee'}, {en: 'knee'}, 'slug@en'],
    ['the same in French', {en: 'knee', fr: 'genou'}, {en: 'hip', fr: 'genou'}, 'slug@fr'],
    ['a French one like an untranslated one', {en: 'mri', fr: 'irm'}, {en: 'irm'}, 'slug@fr'],
  ])('%s', (_, mine, theirs, ...places) => {
    const change = {slug: slug({...mine})}
    expect(placesFound('slug-not-unique', procedure, change, other(theirs))).toEqual(places)
  })

  it('lets a procedure and an appeal share one: their paths differ', () => {
    expect(placesFound('slug-not-unique', donation, {slug: slug({en: 'kyphoplasty'})})).toEqual([])
  })
})
