import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, type Locator, type Page, test} from '@playwright/test'
import type {Locale} from '@preop/locales'
import {z} from 'zod'
import {type SiteName, sitePages} from './site-pages.ts'
import {lengthOf, readContentFile, staleUnits, unitText} from './source-text.ts'
import {word} from './word.ts'

type Kind = 'wording' | 'changed' | 'missing'
/** A unit whose translation is absent or old, and whether a reader's safety hangs on it. */
type Unit = {path: string; kind: Kind; safety: boolean}

const gapsFile = join(import.meta.dirname, '../../packages/sample/content/intended-gaps.json')
const gaps = z
  .record(z.string(), z.record(z.string(), z.array(z.string())))
  .parse(JSON.parse(readFileSync(gapsFile, 'utf8')))

/** Which of the stale units still say the same is a judgement, so it is written down here. */
const wordingOnly = new Set([
  'fr sections.overview.body.b4',
  'fr sections.overview.body.b1',
  'de sections.costs.body.b2',
  'it sections.overview.body.b2',
  'pt sections.duringProcedure.body.b6',
  'ru sections.alternatives.body.b4',
])
const safetyCritical = /^sections\.(risks|recovery)\./

const unitsOf = (site: SiteName, id: string, locale: Locale): Unit[] => {
  const missing = site === 'sample' ? (gaps[id]?.[locale] ?? []) : ['sections.whyChooseUs.body.b1']
  const stale = staleUnits(readContentFile(site, `${id}/${locale}.json`))
  const unit = (path: string, kind: Kind) => ({path, kind, safety: safetyCritical.test(path)})
  return [
    ...missing.map((path) => unit(path, 'missing')),
    ...stale.map((path) =>
      unit(path, wordingOnly.has(`${locale} ${path}`) ? 'wording' : 'changed'),
    ),
  ]
}

const openProcedure = async (page: Page, site: SiteName, id: string, locale: Locale) => {
  const own = (await sitePages(site)).find((one) => one.id === id && one.locale === locale)
  await page.goto(own?.url ?? '')
}

const sectionOf = (page: Page, path: string) => {
  const [part, key] = path.split('.')
  return page.locator(`section[aria-labelledby="${part === 'faqs' ? 'faqs' : key}"]`)
}

const expectHelp = async (note: Locator, locale: Locale) => {
  await expect(note).toHaveAttribute('data-place', 'safety')
  await expect(note.locator('dt')).toHaveText([
    word(locale, 'phone.interpreter'),
    word(locale, 'phone.emergency'),
  ])
  await expect(note.locator('dd [data-phone]')).toHaveText([/^\+1 555-01\d\d$/, '911'])
}

const partial: [SiteName, string, readonly Locale[]][] = [
  ['sample', 'procedure-kyphoplasty-vertebroplasty', ['fr', 'de', 'it', 'pt', 'ru']],
  ['fixtures', 'procedure-wrist-check', ['fr']],
]

for (const [site, id, locales] of partial) {
  for (const locale of locales) {
    test(`${site}: what is old or missing in ${locale} is shown in English with a note`, async ({
      page,
    }) => {
      await openProcedure(page, site, id, locale)
      const [source, translation] = ['en', locale].map((one) =>
        readContentFile(site, `${id}/${one}.json`),
      )
      const units = unitsOf(site, id, locale)
      expect(units.length).toBeGreaterThanOrEqual(4)
      for (const {path, kind, safety} of units) {
        const section = sectionOf(page, path)
        const english = section
          .locator('[lang="en"][dir="ltr"]')
          .filter({hasText: unitText(source, path)})
        await expect.soft(english, path).toHaveCount(kind === 'wording' ? 0 : 1)
        if (kind !== 'missing') {
          const own = section.getByText(unitText(translation, path))
          await expect.soft(own, path).toHaveCount(kind === 'wording' ? 1 : 0)
        }
        const note = section.locator(`[data-kind="${kind}"]`)
        await expect.soft(note.first(), path).toBeVisible()
        const words = ['unit', 'section', 'partly'].map((of) =>
          word(locale, `fallback.${kind}.${of}`),
        )
        const text = await note.first().locator('p').first().textContent()
        expect.soft(words, path).toContain(text)
        if (!safety) continue
        const first = section.locator('h2 + [data-kind]')
        await expectHelp(first, locale)
      }
    })
  }
}

for (const [site, id, locales] of partial) {
  for (const locale of locales) {
    test(`${site}: the notes of ${id} in ${locale} are counted`, async ({page}) => {
      await openProcedure(page, site, id, locale)
      const source = readContentFile(site, `${id}/en.json`)
      const isPart = (path: string) => lengthOf(source, path.replace(/\.[^.]+$/, '')) > 1
      const units = unitsOf(site, id, locale)
      for (const kind of ['wording', 'changed', 'missing'] as const) {
        const shown = units.filter((unit) => unit.kind === kind)
        // Safety-critical text is announced twice: first in its section, and where it stands,
        // unless it is all that the section says.
        const twice = shown.filter(({safety, path}) => safety && isPart(path))
        const notes = page.locator(`main [data-kind="${kind}"]`)
        await expect(notes, kind).toHaveCount(shown.length + twice.length)
      }
    })
  }
}

const untranslated: [SiteName, string, Locale][] = [
  ['sample', 'procedure-bone-density-scan', 'it'],
  ['sample', 'procedure-bone-density-scan', 'pt'],
  ['sample', 'procedure-bone-density-scan', 'ru'],
  ['fixtures', 'procedure-wrist-check', 'it'],
  ['fixtures', 'procedure-wrist-check', 'pt'],
]

for (const [site, id, locale] of untranslated) {
  test(`${site}: ${id} in ${locale} is English, with a note for each part`, async ({page}) => {
    await openProcedure(page, site, id, locale)
    const source = readContentFile(site, `${id}/en.json`)
    const sections = lengthOf(source, 'sections')
    const answers = lengthOf(source, 'faqs')
    await expect(page.locator('h1')).toHaveAttribute('lang', 'en')
    await expect(page.locator('[data-kind="missing"]')).toHaveCount(1 + sections + answers)
    await expect(page.locator('h2[lang="en"] + [data-kind="missing"]')).toHaveCount(sections)
    for (const kind of ['risks', 'preparation', 'whenToCall', 'candidacy'])
      await expectHelp(page.locator(`h2#${kind} + [data-kind]`), locale)
    await expect(page.locator('section[aria-labelledby="overview"] > p').first()).toHaveAttribute(
      'lang',
      'en',
    )
  })
}

for (const locale of ['it', 'pt'] as const) {
  test(`an emergency is told in English where it has no translation: ${locale}`, async ({page}) => {
    await page.goto((await sitePages('fixtures')).find((one) => one.locale === locale)?.url ?? '')
    const banner = page.locator('[data-severity="emergency"]')
    await expect(banner.locator('[lang="en"][dir="ltr"]')).toHaveText(/Our phones are down/)
    await expect(banner).toContainText(word(locale, 'severity.emergency'))
    await expect(banner).toContainText(word(locale, 'fallback.missing.unit'))
  })
}

test('the source itself carries no note', async ({page}) => {
  for (const site of ['sample', 'fixtures'] as const) {
    const english = (await sitePages(site)).filter(({locale}) => locale === 'en')
    for (const {url} of english) {
      await page.goto(url)
      const notes = page
        .locator('main')
        .locator('[data-kind="wording"], [data-kind="changed"], [data-kind="missing"]')
      await expect(notes, url).toHaveCount(0)
    }
  }
})
