import {bodyRegionModel} from '../body-region/body-region.model.ts'
import {personModel} from '../person/person.model.ts'
import {effectiveSlug} from './effective-slug.ts'

const fields = {_rev: '1', _updatedAt: '2026-01-01T00:00:00Z'}
const slugs = (given: Record<string, string>) =>
  bodyRegionModel.parse({
    ...fields,
    _id: 'r',
    _type: 'bodyRegion',
    slug: Object.entries(given).map(([language, current]) => ({
      _key: language,
      language,
      value: {current},
    })),
  })

describe('effectiveSlug', () => {
  it('is the locale’s own', () => {
    expect(effectiveSlug(slugs({en: 'spine', fr: 'rachis'}), 'fr')).toBe('rachis')
  })

  it('is the source’s where the locale has none, so that the page stays reachable', () => {
    expect(effectiveSlug(slugs({en: 'spine', fr: 'rachis'}), 'ru')).toBe('spine')
  })

  it('is undefined where the source has none, and for what has no page', () => {
    expect(effectiveSlug(slugs({fr: 'rachis'}), 'ru')).toBeUndefined()
    const person = personModel.parse({...fields, _id: 'p', _type: 'person', name: 'A'})
    expect(effectiveSlug(person, 'en')).toBeUndefined()
  })
})
