import {findProblems} from '../rules/find-problems.ts'
import {placesFound, type Row} from '../rules/rule-tables.ts'
import {
  contextWith,
  donation,
  procedure,
  redirect,
  reference,
  slug,
  string,
} from '../rules/rules.fixtures.ts'

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

describe('slug-was-another-page', () => {
  const other = {...procedure, _id: 'other', slug: slug({en: 'hip', fr: 'hanche'})}
  const old = (target: string) => ({
    ...redirect,
    locale: 'fr',
    from: '/fr/procedures/genou',
    target: {...reference(target), _weak: true},
  })

  it.each<[string, string, object, ...string[]]>([
    ['an address that was another page’s', 'other', {en: 'knee', fr: 'genou'}, 'slug@fr'],
    ['one of its own', procedure._id, {en: 'knee', fr: 'genou'}],
    ['one of a page that is gone', 'gone', {en: 'knee', fr: 'genou'}],
    ['the same slug in another locale', 'other', {en: 'genou', fr: 'knee'}],
    ['the source slug that French falls back to', 'other', {en: 'genou'}],
  ])('%s', (_, target, slugs, ...places) => {
    const change = {slug: slug({...slugs})}
    const context = contextWith(other, old(target))
    expect(placesFound('slug-was-another-page', procedure, change, context)).toEqual(places)
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

  it('names the locale and the other page', () => {
    const change = {...procedure, slug: slug({en: 'knee', fr: 'hanche'})}
    const context = other({en: 'hip', fr: 'hanche'})
    const found = findProblems(change, context).find(({rule}) => rule === 'slug-not-unique')
    expect(found?.at).toEqual(['slug', {_key: 'fr', locale: 'fr'}, 'value'])
    expect(found?.message).toBe(
      '"hanche" is already the address of “Kyphoplasty” (other) in Français (fr). Choose another slug for Français (fr).',
    )
  })

  it('lets a procedure and an appeal share one: their paths differ', () => {
    expect(placesFound('slug-not-unique', donation, {slug: slug({en: 'kyphoplasty'})})).toEqual([])
  })
})
