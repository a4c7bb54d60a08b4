import {expect, type Page, test} from '@playwright/test'
import type {Locale} from '@preop/locales'
import {localesOf, pageKinds, type SiteName, siteNames, sitePages} from './site-pages.ts'
import {word} from './word.ts'

test.use({javaScriptEnabled: false})

const addressOf = async (site: SiteName, kind: (typeof pageKinds)[number], locale: Locale) => {
  const found = (await sitePages(site)).find((one) => one.kind === kind && one.locale === locale)
  return found?.url ?? ''
}

const openKyphoplasty = async (page: Page, locale: Locale) => {
  const pages = await sitePages('sample')
  const id = 'procedure-kyphoplasty-vertebroplasty'
  await page.goto(pages.find((one) => one.id === id && one.locale === locale)?.url ?? '')
}

const meanings = (page: Page) => page.locator('main [popover]')
const buttons = (page: Page) =>
  page.locator('main button[popovertarget]:not([popovertargetaction])')

test('a marked word opens its meaning by pointer and by keyboard, and closes again', async ({
  page,
}) => {
  await openKyphoplasty(page, 'fr')
  const name = word('fr', 'glossary.meaning').replace('{word}', 'ostéoporose')
  const button = page.getByRole('button', {name, exact: true})
  const meaning = page.locator('#term-glossary-osteoporosis')
  await expect(meaning).toBeHidden()
  await button.scrollIntoViewIfNeeded()

  // The button reaches over the word: the pointer is on the word, what it presses is the button.
  const shown = page.getByText('ostéoporose', {exact: true}).first()
  const box = await shown.boundingBox()
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 8)
  await expect(meaning).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(meaning).toBeHidden()

  await button.focus()
  await page.keyboard.press('Enter')
  await expect(meaning).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(meaning.getByRole('link')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(meaning.getByRole('button')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(meaning).toBeHidden()
  await expect(button).toBeFocused()
})

test('each meaning stands once on a page, and its link leads to its place in the glossary', async ({
  page,
  request,
}) => {
  for (const site of siteNames) {
    for (const locale of localesOf[site]) {
      const glossary = await (await request.get(await addressOf(site, 'glossary', locale))).text()
      const own = (await sitePages(site)).filter(
        (one) => one.kind === 'procedure' && one.locale === locale,
      )
      for (const {url} of own.slice(0, 2)) {
        await page.goto(url)
        const ids = await meanings(page).evaluateAll((found) => found.map(({id}) => id))
        expect(ids.length, url).toBeGreaterThan(0)
        expect(new Set(ids).size, url).toBe(ids.length)
        await expect(buttons(page), url).toHaveCount(ids.length)
        for (const id of ids) {
          const link = page.locator(`[id="${id}"] a`)
          await expect(link).toHaveAttribute('href', `/${locale}/glossary#${id}`)
          expect(glossary, `${id} in ${locale}`).toContain(`id="${id}"`)
        }
        for (const later of await page.locator('main a[data-term]').all())
          await expect(later).toHaveAttribute('href', new RegExp(`^/${locale}/glossary#term-`))
      }
    }
  }
})

test('on paper the meaning stands behind the word', async ({page}) => {
  await openKyphoplasty(page, 'en')
  const meaning = page.locator('#term-glossary-osteoporosis')
  await expect(meaning).toBeHidden()
  await page.emulateMedia({media: 'print'})
  await expect(meaning).toBeVisible()
  await expect(meaning).toHaveCSS('display', 'inline')
  await expect(meaning).toHaveText(/^\s?\(\p{L}[^()]+\.\)$/u, {useInnerText: true})
  await expect(meaning.getByRole('link')).toBeHidden()
  await expect(buttons(page).first()).toBeHidden()
})

test('an open meaning stays on a small screen and in text of twice the size', async ({page}) => {
  for (const [width, fontSize] of [
    [360, '100%'],
    [320, '200%'],
    [1280, '100%'],
  ] as const) {
    await page.setViewportSize({width, height: 640})
    await page.goto(await addressOf('fixtures', 'procedure', 'ar'))
    await page.addStyleTag({content: `html {font-size: ${fontSize} !important}`}).catch(() => {})
    await buttons(page).first().click()
    const box = await meanings(page).first().boundingBox()
    expect(box, `${width}`).not.toBeNull()
    expect(box?.x ?? -1).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? width + 1)).toBeLessThanOrEqual(width)
    await expect(meanings(page).first()).toHaveCSS('direction', 'rtl')
    const overflow = await page.evaluate(() => {
      const {scrollWidth, clientWidth} = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(overflow, `${width}`).toBe(0)
  }
})

for (const site of siteNames) {
  test(`${site}: the glossary has its letters and words in order, linked to where they are used`, async ({
    page,
    request,
  }) => {
    for (const locale of localesOf[site]) {
      await page.goto(await addressOf(site, 'glossary', locale))
      const letters = await page.locator('main nav a').allInnerTexts()
      await expect(page.locator('main h2')).toHaveText(letters)
      const collator = new Intl.Collator(locale)
      const words = await page.locator('main dfn').evaluateAll((all) =>
        all.map((one) => ({
          text: one.textContent ?? '',
          lang: one.closest('[lang]')?.getAttribute('lang'),
          explained: one.closest('div')?.querySelectorAll('dd').length ?? 0,
        })),
      )
      expect(words.length).toBeGreaterThan(0)
      for (const lang of new Set(words.map((one) => one.lang))) {
        const own = words.filter((one) => one.lang === lang).map(({text}) => text)
        const script = (text: string) => /\p{Script=Latin}/u.test(text)
        const inOrder = own.toSorted(
          (a, b) => Number(script(a)) - Number(script(b)) || collator.compare(a, b),
        )
        if (locale === 'ru' || locale === 'ar') expect(own).toEqual(inOrder)
        else expect(own).toEqual(own.toSorted(collator.compare))
      }
      const foreign = words.filter(({lang}) => lang !== locale)
      await expect(page.locator('main dd [data-kind="missing"]')).toHaveCount(foreign.length)
      const uses = page.locator('main dd li a')
      expect(await uses.count(), locale).toBeGreaterThan(0)
      const href = await uses.first().getAttribute('href')
      expect((await request.get(`${new URL(page.url()).origin}${href}`)).status()).toBe(200)
    }
  })
}

test('the glossary is found from the foot of every kind of page', async ({page}) => {
  for (const kind of pageKinds) {
    await page.goto(await addressOf('sample', kind, 'de'))
    const link = page
      .getByRole('contentinfo')
      .getByRole('link', {name: word('de', 'glossary.title')})
    await expect(link, kind).toHaveAttribute('href', '/de/glossary')
  }
})
