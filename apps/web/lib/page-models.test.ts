import {jest} from '@jest/globals'
import type {Locale} from '@preop/locales'
import {alphabeticalIndex} from './alphabetical-index.ts'
import {alternatesOf, toLanguages} from './alternates.ts'
import {bannerContent} from './banner-content.ts'
import {fixture, provideFixtures, wristCheck} from './content.fixtures.ts'
import {content} from './content.ts'
import {paths} from './paths.ts'
import {createResolver, isTranslated} from './resolver.ts'
import {wordsOf} from './words.ts'

jest.setTimeout(30_000)

provideFixtures()

/** A localized text as the snapshot has it, in the source's words only. */
const inEnglish = (value: string) => [{_key: 'en', language: 'en', value, l10n: undefined}]

describe('createResolver', () => {
  it('gives the reader’s language where the translation is current', async () => {
    const {title} = await wristCheck()
    expect(createResolver('ru').text(title)).toMatchObject({
      value: 'Осмотр запястья',
      lang: 'ru',
      dir: 'ltr',
      notice: 'none',
      reviewed: true,
    })
  })

  it('gives the source with its own language where there is none', async () => {
    const {title} = await wristCheck()
    const text = createResolver('it').text(title)
    expect(text).toMatchObject({value: 'Wrist check', lang: 'en', dir: 'ltr', notice: 'missing'})
    expect(isTranslated(text, 'it')).toBe(false)
  })

  it('names the field when text that a page needs is not there', () => {
    expect(() => createResolver('fr').required([], 'Procedure x: title')).toThrow(
      'Procedure x: title has no text in the source locale "en".',
    )
    expect(createResolver('fr').text([])).toBeUndefined()
    expect(isTranslated(undefined, 'fr')).toBe(true)
  })
})

describe('alternates', () => {
  it('have the slug of each locale, and the source’s where there is none', async () => {
    const found = alternatesOf(await wristCheck(), ['en', 'ru', 'it'], paths.procedure)
    expect(found).toEqual([
      {locale: 'en', path: '/en/procedures/wrist-check', translated: true},
      {locale: 'ru', path: '/ru/procedures/osmotr-zapyastya', translated: true},
      {locale: 'it', path: '/it/procedures/wrist-check', translated: false},
    ])
  })

  it('name languages in their own words and direction', () => {
    const [arabic] = toLanguages([{locale: 'ar', path: '/ar', translated: false}])
    expect(arabic).toEqual({
      locale: 'ar',
      endonym: 'العربية',
      dir: 'rtl',
      href: '/ar',
      translated: false,
    })
  })
})

describe('alphabeticalIndex', () => {
  /** The fixtures' procedure under names that exist in English only. */
  const underNames = async (names: readonly string[]) => {
    const [head] = await content().procedureHeads()
    if (!head) throw new Error('The fixtures have no procedure.')
    return {
      ...head,
      names: names.map((name) => ({
        _key: name,
        name: inEnglish(name),
        alsoCalled: [],
        schemaOrgType: 'MedicalProcedure' as const,
      })),
    }
  }

  it('lists a procedure under each of its names, in order', async () => {
    const procedure = await underNames(['Vertebroplasty', 'Kyphoplasty', 'knee'])
    const alphabets = await alphabeticalIndex([procedure], createResolver('en'))
    expect(alphabets.map(({key}) => key)).toEqual(['Latn'])
    expect(
      alphabets[0]?.groups.map(({letter, items}) => [letter, items.map(({text}) => text.value)]),
    ).toEqual([
      ['K', ['knee', 'Kyphoplasty']],
      ['V', ['Vertebroplasty']],
    ])
  })

  it('puts the reader’s alphabet first and untranslated names into their own', async () => {
    const procedures = [...(await content().procedureHeads()), await underNames(['X-ray'])]
    const alphabets = await alphabeticalIndex(procedures, createResolver('ru'))
    expect(alphabets.map(({key, groups}) => [key, groups.map(({letter}) => letter)])).toEqual([
      ['Cyrl', ['О']],
      ['Latn', ['X']],
    ])
  })

  it('lists a procedure without names under its title', async () => {
    const procedure = await underNames([])
    const [alphabet] = await alphabeticalIndex([procedure], createResolver('de'))
    const title = createResolver('de').text(procedure.title)?.value
    expect(alphabet?.groups.flatMap(({items}) => items.map(({text}) => text.value))).toEqual([
      title,
    ])
  })
})

describe('bannerContent', () => {
  const read = async (id: string, locale: Locale) =>
    bannerContent(await fixture('banner', id), createResolver(locale), wordsOf(locale), (target) =>
      target === 'procedure-wrist-check' ? '/there' : undefined,
    )

  it('says in words until when a banner holds, in its own time zone', async () => {
    const {validity, severity} = await read('banner-ended', 'en')
    expect(severity).toBe('notice')
    expect(validity).toMatch(/December 31, 2020.*January 31, 2021/)
  })

  it('says nothing of time where none is set, and links to the page in the reader’s locale', async () => {
    const banner = await read('banner-information', 'fr')
    expect(banner.validity).toBeUndefined()
    expect(banner.links).toEqual([expect.objectContaining({href: '/there'})])
    expect(banner.fallbackNote).toBeUndefined()
  })

  it('is never left out for want of a translation: an emergency is shown in the source’s words', async () => {
    const banner = await read('banner-emergency', 'it')
    expect(banner.message).toMatchObject({lang: 'en', notice: 'missing'})
    expect(banner.fallbackNote).toBe(wordsOf('it')('fallback.missing.unit'))
  })

  it('leaves out a link that leads nowhere', async () => {
    const banner = await fixture('banner', 'banner-information')
    const {links} = bannerContent(banner, createResolver('en'), wordsOf('en'), () => undefined)
    expect(links).toEqual([])
  })
})
