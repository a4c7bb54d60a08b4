import {type APIRequestContext, expect, type Page, test} from '@playwright/test'
import {createContentClient} from '@preop/content'
import {getLocale, type Locale, localeIds, sourceLocale} from '@preop/locales'
import {documentUnits} from '@preop/translation'
import {fortyUnits, sentence} from './forty-units.ts'
import {sites} from './sites.ts'
import {word} from './word.ts'

/** What is published is there at the next request; the webhook itself takes a moment. */
const soon = {timeout: 15_000}

// One page is changed step by step, and every locale is read anew at each step.
test.describe.configure({mode: 'serial'})

const client = createContentClient({
  projectId: 'preop',
  dataset: 'production',
  apiHost: sites.fixturesLake,
  token: sites.fixturesToken,
})

const translated = localeIds.filter((locale) => locale !== sourceLocale)
const numbers = Array.from({length: 40}, (_, index) => index + 1)
const sectionOf = (number: number) => (number <= 20 ? 'overview' : 'recovery')
const address = (locale: Locale) => `${sites.fixtures}/${locale}/procedures/forty-units`

/** The change that an editor makes to one English unit, and publishes. */
const publish = (number: number, text: string) =>
  client
    .patch(fortyUnits._id)
    .set({
      [`sections[_key=="${sectionOf(number)}"].body[language=="en"].value[_key=="b${number}"].children[0].text`]:
        text,
    })
    .commit()

const read = async (request: APIRequestContext, locale: Locale) =>
  (await request.get(address(locale))).text()

const expectText = (request: APIRequestContext, locale: Locale, text: string) =>
  expect
    .poll(async () => (await read(request, locale)).includes(text), {...soon, message: text})
    .toBe(true)

/** The bytes of the paragraph that holds a unit's translation; empty when the page has none. */
const paragraph = (html: string, locale: Locale, number: number): string => {
  const text = sentence(locale, number)
  const at = html.indexOf(text)
  if (at < 0) return ''
  return html.slice(html.lastIndexOf('<p', at), html.indexOf('</p>', at) + '</p>'.length)
}

const paragraphs = (html: string, locale: Locale, others: readonly number[]) =>
  others.map((number) => paragraph(html, locale, number))

const notes = (page: Page) =>
  page
    .locator('main')
    .locator('div:is([data-kind="wording"], [data-kind="changed"], [data-kind="missing"])')

const before = new Map<Locale, string>()

test.beforeAll(async ({request}) => {
  await client.createOrReplace(fortyUnits)
  await expectText(request, 'en', sentence('en', 40))
  for (const locale of translated) before.set(locale, await read(request, locale))
})

test.afterAll(async ({request}) => {
  await client.delete(fortyUnits._id)
  await expect.poll(async () => (await request.get(address('en'))).status(), soon).toBe(404)
})

/** All units but one stand on the page byte by byte as they did before the change. */
const expectOthersUntouched = async (request: APIRequestContext, locale: Locale, one: number) => {
  const others = numbers.filter((number) => number !== one)
  const then = paragraphs(before.get(locale) ?? '', locale, others)
  expect(then.filter((text) => text.startsWith('<p'))).toHaveLength(39)
  expect(paragraphs(await read(request, locale), locale, others)).toEqual(then)
}

test('forty current units carry no note', async ({page}) => {
  for (const locale of localeIds) {
    await page.goto(address(locale))
    await expect(notes(page), locale).toHaveCount(0)
    const shown = await page.locator('main :is(#overview, #recovery) ~ p').allTextContents()
    expect(shown, locale).toEqual(numbers.map((number) => sentence(locale, number)))
  }
})

test('a spelling fix leaves the translation, with one small note', async ({page, request}) => {
  const fixed = sentence('en', 7).replace('docter', 'doctor')
  await publish(7, fixed)
  await expectText(request, 'en', fixed)
  for (const locale of translated) {
    await page.goto(address(locale))
    await expect(notes(page), locale).toHaveCount(1)
    await expect(notes(page)).toHaveText(word(locale, 'fallback.wording.unit'))
    await expect(notes(page)).toHaveAttribute('data-kind', 'wording')
    await expect(page.getByText(sentence(locale, 7), {exact: true}), locale).toHaveCount(1)
    await expect(page.getByText(fixed), locale).toHaveCount(0)
    await expectOthersUntouched(request, locale, 7)
  }
  await page.goto(address('en'))
  await expect(notes(page)).toHaveCount(0)
})

test('24 hours that become 42 are shown in English, with one note', async ({page, request}) => {
  await publish(7, sentence('en', 7))
  const changed = sentence('en', 8).replace('24', '42')
  await publish(8, changed)
  await expectText(request, 'en', changed)
  for (const locale of translated) {
    await page.goto(address(locale))
    await expect(notes(page), locale).toHaveCount(1)
    await expect(notes(page)).toHaveText(word(locale, 'fallback.changed.unit'))
    await expect(notes(page)).toHaveAttribute('data-kind', 'changed')
    const english = page.locator('main [lang="en"][dir="ltr"]', {hasText: changed})
    await expect(english, locale).toHaveText(changed)
    await expect(page.getByText(sentence(locale, 8)), locale).toHaveCount(0)
    await expect(page.locator('html')).toHaveAttribute('dir', getLocale(locale).dir)
    await expectOthersUntouched(request, locale, 8)
  }
  await page.goto(address('en'))
  await expect(notes(page)).toHaveCount(0)
})

/** What an editor's "meaning unchanged" leaves at the translations of a unit. */
const markMeaningUnchanged = async (number: number) => {
  const field = `sections.${sectionOf(number)}.body`
  const units = documentUnits(await client.getDocument(fortyUnits._id), sourceLocale)
  const sourceHash = units.find(({path}) => path === `${field}.b${number}`)?.source.hash
  const mark = {by: 'u-editor', at: '2026-11-25T00:00:00.000Z', sourceHash}
  const place = (locale: Locale) =>
    `sections[_key=="${sectionOf(number)}"].body[language=="${locale}"].l10n.units[_key=="b${number}"].meaningUnchanged`
  await client
    .patch(fortyUnits._id)
    .set(Object.fromEntries(translated.map((locale) => [place(locale), mark])))
    .commit()
}

test('where safety hangs on it, even a spelling fix waits for the editor', async ({
  page,
  request,
}) => {
  await publish(8, sentence('en', 8))
  const fixed = sentence('en', 27).replace('docter', 'doctor')
  await publish(27, fixed)
  await expectText(request, 'en', fixed)
  const recovery = page.locator('section[aria-labelledby="recovery"]')
  for (const locale of translated) {
    await page.goto(address(locale))
    const first = recovery.locator('h2 + [data-kind="changed"][data-place="safety"]')
    await expect(first.locator('p').first()).toHaveText(word(locale, 'fallback.changed.partly'))
    await expect(first.locator('dd')).toHaveText(['+1 555-0152', '911'])
    const atUnit = notes(page).and(page.locator(':not([data-place="safety"])'))
    await expect(atUnit, locale).toHaveCount(1)
    await expect(atUnit).toHaveText(word(locale, 'fallback.changed.unit'))
    await expect(recovery.locator('[lang="en"][dir="ltr"]')).toHaveText(fixed)
    await expect(page.getByText(sentence(locale, 27)), locale).toHaveCount(0)
    await expectOthersUntouched(request, locale, 27)
  }

  await markMeaningUnchanged(27)
  const last = translated.at(-1) ?? 'fr'
  await expectText(request, last, sentence(last, 27))
  for (const locale of translated) {
    await page.goto(address(locale))
    await expect(notes(page), locale).toHaveCount(1)
    await expect(notes(page)).toHaveText(word(locale, 'fallback.wording.unit'))
    await expect(page.getByText(sentence(locale, 27), {exact: true}), locale).toHaveCount(1)
    await expectOthersUntouched(request, locale, 27)
  }
})
