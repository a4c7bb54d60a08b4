import {expect, test} from '@playwright/test'
import {getLocale} from '@preop/locales'
import {faqPath} from '@preop/portable-text/text'
import {z} from 'zod'
import {fixtureDocuments} from '../fixtures/fixture-documents.ts'
import {sites} from './sites.ts'
import {addressOf, open, pageIn, rowsOf, whole, wristCheck} from './together.ts'
import {word} from './word.ts'

test.use({javaScriptEnabled: false})

type Node = {
  _key?: string | undefined
  text?: string | undefined
  _type?: string | undefined
  [rest: string]: unknown
}
const node: z.ZodType<Node> = z.looseObject({
  _key: z.string().optional(),
  _type: z.string().optional(),
  text: z.string().optional(),
})
const localizedBody = z.array(z.object({language: z.string(), value: z.array(node)}))
const procedure = z.object({
  sections: z.array(z.object({_key: z.string(), body: localizedBody})),
  faqs: z.array(z.object({_key: z.string(), answer: localizedBody})),
})
const {sections, faqs} = procedure.parse(fixtureDocuments().find(({_id}) => _id === wristCheck))
const bodies = [
  ...sections.map(({_key, body}) => ({id: _key, body})),
  ...faqs.map(({_key, answer}) => ({id: faqPath(_key), body: answer})),
]

/** Every piece of text below a part of a body. */
const textsIn = (part: unknown): string[] => {
  if (Array.isArray(part)) return part.flatMap(textsIn)
  const parsed = node.safeParse(part)
  if (!parsed.success) return []
  const {text, ...rest} = parsed.data
  return [...(text?.trim() ? [text.trim()] : []), ...Object.values(rest).flatMap(textsIn)]
}

/** The parts of a text in a language, in the order of the page. */
const partsOf = (body: z.infer<typeof localizedBody>, language: string) =>
  (body.find((one) => one.language === language)?.value ?? []).map((part) => ({
    key: part._key ?? '',
    texts: textsIn(part),
  }))

for (const [first, second] of whole) {
  test(`${first} beside ${second}: the two cells of a row are the same part`, async ({page}) => {
    await open(page, first, second)
    let compared = 0
    for (const {id, body} of bodies) {
      const rows = await rowsOf(page, id)
      const [left, right] = [partsOf(body, first), partsOf(body, second)]
      // Only what is translated into both can be compared word for word.
      const both = left.filter(({key}) => right.some((other) => other.key === key))
      expect(rows.length, id).toBeGreaterThanOrEqual(both.length)
      let before = -1
      for (const {key, texts} of both) {
        const beside = right.find((other) => other.key === key)?.texts ?? []
        const at = rows.findIndex(([cell]) => texts.every((text) => cell?.text.includes(text)))
        expect(at, `${id}.${key} in ${first}`).toBeGreaterThan(before)
        before = at
        for (const text of beside) expect(rows[at]?.[1]?.text, `${id}.${key}`).toContain(text)
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(20)
  })

  test(`${first} beside ${second}: each cell is in its own language and direction`, async ({
    page,
  }) => {
    await open(page, first, second)
    const direction = (locale: string) => (locale === 'ar' ? 'rtl' : 'ltr')
    await expect(page.locator('h1 > span')).toHaveCount(2)
    for (const [index, locale] of [first, second].entries()) {
      const heading = page.locator('h1 > span').nth(index)
      await expect(heading).toHaveAttribute('lang', locale)
      await expect(heading).toHaveCSS('direction', direction(locale))
      const headers = page.locator(`main thead th:nth-child(${index + 1})`)
      const own = await headers.evaluateAll((all) =>
        all.map((one) => ({lang: one.getAttribute('lang'), dir: one.getAttribute('dir')})),
      )
      expect(own.length).toBeGreaterThan(10)
      expect(own).toEqual(own.map(() => ({lang: locale, dir: direction(locale)})))
      await expect(headers.first()).toHaveText(getLocale(locale).endonym)
    }
    for (const {id} of bodies) {
      for (const cells of await rowsOf(page, id)) {
        const expected = cells.length === 2 ? [first, second] : ['en']
        expect(
          cells.map(({lang}) => lang),
          id,
        ).toEqual(expected)
        for (const {lang, dir, direction: shown} of cells)
          expect([dir, shown], id).toEqual([direction(lang), direction(lang)])
      }
    }
    await page.setViewportSize({width: 1280, height: 800})
    const [one, other] = await page
      .locator('section[aria-labelledby="overview"] td')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().x))
    // The reader's own language stands first, on the side where reading begins.
    expect((one ?? 0) < (other ?? 0)).toBe(direction(first) === 'ltr')
  })
}

test('what is old or missing is said in its own column, and the old text is nowhere', async ({
  page,
}) => {
  await open(page, 'fr', 'en')
  const inColumn = async (kind: 'wording' | 'changed' | 'missing', id: string) => {
    const section = page.locator(`section[aria-labelledby="${id}"]`)
    const notes = section.locator(`[data-kind="${kind}"]`)
    const said = ['unit', 'section', 'partly'].map((of) => word('fr', `fallback.${kind}.${of}`))
    for (const note of await notes.all()) {
      expect(said, id).toContain(await note.locator('p').first().textContent())
      const cell = note.locator('xpath=ancestor::td')
      await expect(cell, id).toHaveAttribute('lang', 'fr')
      expect(await cell.evaluate((node) => node.previousElementSibling), id).toBeNull()
    }
    expect(await notes.count(), id).toBeGreaterThan(0)
  }
  await inColumn('wording', 'overview')
  await expect(page.getByText('Le médecin examine chaque')).toHaveCount(1)

  await inColumn('changed', 'duringProcedure')
  await expect(page.getByText('pendant 5 minutes')).toHaveCount(0)
  await expect(page.getByText('You move your hand for 10 minutes.')).toHaveCount(1)

  // A reader's safety hangs on it: the note stands first, with who can help.
  await inColumn('changed', 'recovery')
  await expect(page.getByText('pendant 1 heure')).toHaveCount(0)
  const [above] = await rowsOf(page, 'recovery')
  expect(above?.[0]?.text).toContain(word('fr', 'phone.interpreter'))
  expect(above?.[0]?.text).toMatch(/911/)
  expect(above?.[1]?.text).toBe('')

  await inColumn('missing', 'whyChooseUs')
  await expect(page.getByText('We take time for your questions.')).toHaveCount(1)
})

test('what neither language has stands once, across both, with both reasons', async ({page}) => {
  await open(page, 'fr', 'it')
  // French has this part: English stands beside it, under the reason in Italian.
  const risks = page.locator('section[aria-labelledby="risks"]')
  await expect(risks.locator('td[lang="fr"]').last()).toContainText('Votre poignet')
  const english = risks.getByText(/may feel sore/)
  await expect(english).toHaveCount(1)
  await expect(english).toHaveAttribute('lang', 'en')
  await expect(english.locator('xpath=ancestor::td')).toHaveAttribute('lang', 'it')
  await expect(risks.locator('td[lang="it"] [data-kind="missing"]')).toHaveCount(1)

  const recovery = await rowsOf(page, 'recovery')
  const [across] = recovery.filter(([cell]) => /Rest your hand for 2 hours/.test(cell?.text ?? ''))
  expect(across).toHaveLength(1)
  expect(across?.[0]).toMatchObject({lang: 'en', dir: 'ltr', span: 2})
  const [reasons] = recovery
  expect(reasons?.[0]?.text).toContain(word('fr', 'fallback.changed.partly'))
  expect(reasons?.[1]?.text).toContain(word('it', 'fallback.missing.section'))
  for (const [index, locale] of (['fr', 'it'] as const).entries())
    expect(reasons?.[index]?.text).toContain(word(locale, 'phone.interpreter'))
})

test('it is chosen and left by keyboard', async ({page}) => {
  await page.goto(await pageIn('de'))
  const choice = page.getByRole('navigation', {name: word('de', 'together.label')})
  await choice.getByRole('link', {name: 'العربية'}).press('Enter')
  await expect(page).toHaveURL(encodeURI(await addressOf('de', 'ar')))
  const second = page.getByRole('navigation', {name: word('de', 'together.languages')})
  await expect(second.getByRole('link', {name: 'العربية'})).toHaveAttribute('aria-current', 'page')
  await second.getByRole('link', {name: 'Русский'}).press('Enter')
  await expect(page).toHaveURL(encodeURI(await addressOf('de', 'ru')))
  await page.getByRole('link', {name: word('de', 'together.back')}).press('Enter')
  await expect(page).toHaveURL(encodeURI(await pageIn('de')))
})

test('search engines are sent to the page in one language', async ({page, request}) => {
  const sitemap = await (await request.get(`${sites.fixtures}/sitemap.xml`)).text()
  expect(sitemap).not.toContain('/with/')
  for (const [first, second] of whole) {
    const response = await page.goto(await addressOf(first, second))
    expect(response?.status()).toBe(200)
    const canonical = page.locator('link[rel="canonical"]')
    await expect(canonical).toHaveAttribute('href', await pageIn(first))
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
    await expect(page.locator('link[hreflang]')).toHaveCount(0)
  }
})

test('the switcher keeps the second language, and changes sides where it is chosen', async ({
  page,
}) => {
  await open(page, 'fr', 'en')
  const label = word('fr', 'site.languages')
  const links = page.getByRole('navigation', {name: label, exact: true}).getByRole('link')
  const shown = await links.evaluateAll((all) =>
    all.map((link) => (link instanceof HTMLAnchorElement ? [link.hreflang, link.href] : [])),
  )
  const expected = {
    en: await addressOf('en', 'fr'),
    fr: await addressOf('fr', 'en'),
    de: await addressOf('de', 'en'),
    it: await addressOf('it', 'en'),
    pt: await addressOf('pt', 'en'),
    ru: await addressOf('ru', 'en'),
    ar: await addressOf('ar', 'en'),
  }
  const encoded = Object.entries(expected).map(([locale, url]) => [locale, encodeURI(url)])
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(encoded))
  for (const [, url] of shown) {
    const response = await page.goto(url ?? '')
    expect(response?.status(), url).toBe(200)
    expect(response?.request().redirectedFrom(), url).toBeNull()
  }
})

test('the same language twice is one page, an unknown one is none', async ({request}) => {
  const answer = async (path: string) => {
    const response = await request.get(`${await pageIn('fr')}/with/${path}`, {maxRedirects: 0})
    return [response.status(), response.headers().location]
  }
  expect(await answer('fr')).toEqual([308, new URL(await pageIn('fr')).pathname])
  for (const other of ['xx', 'FR', 'en/more', '__proto__'])
    expect((await answer(other))[0], other).toBe(404)
})
