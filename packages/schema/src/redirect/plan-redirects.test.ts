import fc from 'fast-check'
import type {PlainDocument} from '../rules/plain.ts'
import {procedure, slug} from '../rules/rules.fixtures.ts'
import {pagePaths} from '../slug/page-paths.ts'
import {type KnownRedirect, planRedirects} from './plan-redirects.ts'

type Slugs = {readonly [locale: string]: string}

const page = (slugs: Slugs, _id = 'page'): PlainDocument => ({
  ...procedure,
  _id,
  slug: slug(slugs),
})

const known = (from: string, target = 'other', _id = from): KnownRedirect => ({_id, from, target})

describe('planRedirects', () => {
  const old = page({en: 'knee', fr: 'genou'})

  it.each<[string, Slugs, string[]]>([
    ['no slug', {en: 'knee', fr: 'genou'}, []],
    ['the French one', {en: 'knee', fr: 'rotule'}, ['/fr/procedures/genou']],
    ['the French one to none', {en: 'knee'}, ['/fr/procedures/genou']],
  ])('changing %s', (_, slugs, froms) => {
    const {write} = planRedirects(old, page(slugs), [])
    expect(write.map(({from}) => from)).toEqual(froms)
  })

  it('changing the source slug moves the locales that have none of their own', () => {
    const {write} = planRedirects(old, page({en: 'knees', fr: 'genou'}), [])
    const locales = write.map(({locale}) => locale)
    expect(locales).toContain('en')
    expect(locales).toContain('de')
    expect(locales).not.toContain('fr')
    expect(write[0]).toEqual({
      _id: expect.stringMatching(/^redirect-[0-9a-f]{32}$/),
      _type: 'redirect',
      locale: 'en',
      from: '/en/procedures/knee',
      target: {_type: 'reference', _ref: 'page', _weak: true},
    })
  })

  it('takes an address back that leads elsewhere, and leaves all others', () => {
    const existing = [known('/fr/procedures/rotule'), known('/fr/procedures/hanche')]
    const {remove} = planRedirects(old, page({en: 'knee', fr: 'rotule'}), existing)
    expect(remove).toEqual(['/fr/procedures/rotule'])
  })

  it('leaves one redirect of an address, whoever made the other', () => {
    const byHand = known('/fr/procedures/genou', 'page', 'by-hand')
    const next = page({en: 'knee', fr: 'rotule'})
    expect(planRedirects(old, next, [byHand]).remove).toEqual(['by-hand'])
  })

  it('keeps what a page first published does not need', () => {
    expect(planRedirects(undefined, old, [])).toEqual({write: [], remove: []})
  })
})

/** A site of pages and redirects, as the planner leaves it and as the site answers. */
const createSite = () => {
  const pages = new Map<string, PlainDocument>()
  const redirects = new Map<string, KnownRedirect>()
  const ownerOf = (path: string) =>
    [...pages.values()].find((one) => [...pagePaths(one).values()].includes(path))
  const change = (id: string, next: PlainDocument | undefined) => {
    const {write, remove} = planRedirects(pages.get(id), next, [...redirects.values()])
    for (const one of remove) redirects.delete(one)
    for (const {_id, from, target} of write) redirects.set(_id, {_id, from, target: target._ref})
    if (next) pages.set(id, next)
    else pages.delete(id)
  }
  const isTaken = (id: string, next: PlainDocument) =>
    [...pagePaths(next).values()].some((path) => (ownerOf(path)?._id ?? id) !== id)
  return {pages, redirects, ownerOf, change, isTaken}
}

const anySlug = fc.constantFrom('a', 'b', 'c', 'd')
const anyStep = fc.record({
  id: fc.constantFrom('p', 'q', 'r'),
  slugs: fc.option(fc.record({en: anySlug, fr: anySlug}, {requiredKeys: ['en']}), {freq: 6}),
})

it('any sequence of changes leaves every old address one hop from its page', () => {
  fc.assert(
    fc.property(fc.array(anyStep, {maxLength: 25}), (steps) => {
      const site = createSite()
      const lastOwner = new Map<string, string>()
      for (const {id, slugs} of steps) {
        const next = slugs ? page(slugs, id) : undefined
        // The rules refuse a slug that another page has.
        if (next && site.isTaken(id, next)) continue
        site.change(id, next)
        for (const path of next ? pagePaths(next).values() : []) lastOwner.set(path, id)
        const froms = [...site.redirects.values()].map(({from}) => from)
        expect(new Set(froms).size).toBe(froms.length)
        expect(froms.filter((from) => site.ownerOf(from))).toEqual([])
        for (const [path, owner] of lastOwner) {
          const redirect = [...site.redirects.values()].find(({from}) => from === path)
          expect(site.ownerOf(path)?._id ?? redirect?.target).toBe(owner)
        }
      }
    }),
  )
})
