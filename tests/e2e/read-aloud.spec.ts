import {expect, type Page, test} from '@playwright/test'
import {readAloud, type Spoken} from './read-aloud.ts'
import {localesOf, type SiteName, siteNames, sitePages} from './site-pages.ts'

/** Roles that say nothing without a name. */
const named = [
  'RootWebArea',
  'button',
  'checkbox',
  'combobox',
  'heading',
  'image',
  'link',
  'navigation',
  'radio',
  'radiogroup',
  'region',
  'searchbox',
  'spinbutton',
  'textbox',
]

/** Long enough to be a sentence, not a name that languages share. */
const isSentence = ({role, name}: Spoken) =>
  role === 'StaticText' && name.trim().split(/\s+/).length >= 5

/** The pages whose texts are in more than one language. */
const kinds = ['procedure', 'languageHelp'] as const
type Kind = (typeof kinds)[number]

const listen = async (page: Page, site: SiteName, kind: Kind, locale: string) => {
  const own = (await sitePages(site)).filter((one) => one.kind === kind)
  // The page that has most languages.
  const {id} = own.find((one) => one.locale === 'ru' && one.translated) ?? {}
  await page.goto(own.find((one) => one.id === id && one.locale === locale)?.url ?? '')
  return readAloud(page)
}

const count = (spoken: readonly Spoken[], wanted: string) =>
  spoken.filter(({role}) => role === wanted).length

for (const [site, kind] of siteNames.flatMap((name) => kinds.map((one) => [name, one] as const))) {
  for (const locale of localesOf[site]) {
    test(`${site}, ${kind}, ${locale}: a screen reader hears names, order and languages`, async ({
      page,
    }) => {
      const spoken = await listen(page, site, kind, locale)
      const first = (wanted: (one: Spoken) => boolean) => spoken.findIndex(wanted)

      expect(spoken.filter(({role, name}) => named.includes(role) && !name.trim())).toEqual([])
      for (const landmark of ['main', 'banner', 'contentinfo'])
        expect(count(spoken, landmark), landmark).toBe(1)
      const navigations = spoken.flatMap(({role, name}) => (role === 'navigation' ? [name] : []))
      expect(new Set(navigations).size).toBe(navigations.length)

      const levels = spoken.flatMap(({role, level}) => (role === 'heading' ? [level ?? 0] : []))
      expect(levels[0]).toBe(1)
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0), `heading ${index}`).toBeLessThanOrEqual(1)
      })

      const order = [
        first(({role}) => role === 'link'),
        first(({role}) => role === 'banner'),
        first(({role}) => role === 'main'),
        first(({role}) => role === 'heading'),
        first(({role, level}) => role === 'heading' && level === 2),
        first(({role}) => role === 'contentinfo'),
      ]
      expect(order).toEqual(order.toSorted((one, other) => one - other))
      expect(Math.min(...order)).toBeGreaterThan(0)

      // Every sentence that the English page has too is read as it is there, all others in the locale.
      const english = (await listen(page, site, kind, 'en')).filter(isSentence)
      const langs = new Map(english.map(({name, lang}) => [name, lang]))
      const wrong = spoken
        .filter(isSentence)
        .filter(({name, lang}) => lang !== (langs.get(name) ?? locale))
      expect(wrong).toEqual([])
    })
  }
}
