import {expect, test} from '@playwright/test'
import {getLocale, type Locale, sourceLocale} from '@preop/locales'
import {localesOf, sitePages} from './site-pages.ts'
import {sites} from './sites.ts'
import {readContentFile, unitText} from './source-text.ts'

const id = 'procedure-kyphoplasty-vertebroplasty'
const names = ['names.kyphoplasty.name', 'names.vertebroplasty.name']

const namesIn = (locale: Locale) => {
  const file = readContentFile('sample', `${id}/${locale}.json`)
  return names.map((path) => unitText(file, path))
}

for (const locale of localesOf.sample) {
  test(`the index in ${locale} has the first page under both names, in order`, async ({page}) => {
    await page.goto(`${sites.sample}/${locale}/procedures`)
    const own = (await sitePages('sample')).find((one) => one.id === id && one.locale === locale)
    for (const name of namesIn(locale)) {
      const link = page.locator('main').getByRole('link', {name, exact: true})
      await expect(link).toHaveAttribute('href', new URL(own?.url ?? '').pathname)
    }

    const inOwnLanguage = await page
      .locator('main h2 + ul a')
      .evaluateAll((links) =>
        links
          .filter((link) => !link.querySelector('[lang]'))
          .map((link) => link.textContent?.trim() ?? ''),
      )
    const {compare} = new Intl.Collator(getLocale(locale).formats)
    expect(inOwnLanguage.length).toBeGreaterThanOrEqual(2)
    expect(inOwnLanguage).toEqual(inOwnLanguage.toSorted(compare))

    const letters = await page.locator('main h2').allTextContents()
    const links = page.getByRole('navigation').locator('a[href^="#"]')
    await expect(links).toHaveText(letters)
    for (const link of await links.all()) {
      const anchor = (await link.getAttribute('href')) ?? ''
      await expect(page.locator(`[id="${decodeURIComponent(anchor.slice(1))}"]`)).toHaveCount(1)
    }
  })
}

test('a Russian index starts with Cyrillic and keeps Latin names apart', async ({page}) => {
  await page.goto(`${sites.sample}/ru/procedures`)
  const letters = await page.locator('main h2').allTextContents()
  const isCyrillic = letters.map((letter) => /\p{Script=Cyrillic}/u.test(letter))
  expect(isCyrillic).toEqual(isCyrillic.toSorted((a, b) => Number(b) - Number(a)))
  expect(new Set(isCyrillic)).toEqual(new Set([true, false]))
  const english = page.locator('main h2 + ul a').filter({has: page.locator('[lang]')})
  for (const name of await english.locator('[lang]').all())
    await expect(name).toHaveAttribute('lang', sourceLocale)
})
