import {expect, type Locator, test} from '@playwright/test'
import {sitePages} from './site-pages.ts'
import {sites} from './sites.ts'

const width = 1280

const centreOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  return box ? box.x + box.width / 2 : Number.NaN
}

test.use({viewport: {width, height: 800}})

test('Arabic pages are mirrored', async ({page}) => {
  for (const locale of ['en', 'ar'] as const) {
    const pages = (await sitePages('fixtures')).filter((one) => one.locale === locale)
    const together = pages
      .filter(({kind, translated}) => kind === 'procedure' && translated)
      .map(({url}) => `${url}/with/${locale === 'ar' ? 'en' : 'ar'}`)
    const missing = `${sites.fixtures}/${locale}/nothing-here`
    for (const url of [...pages.map((one) => one.url), ...together, missing]) {
      await page.goto(url)
      const logo = await centreOf(page.locator('header svg[viewBox="0 0 48 48"]'))
      const menu = await centreOf(page.locator('header nav').last().getByRole('link').last())
      const mirrored = locale === 'ar'
      expect.soft(logo > width / 2, `logo of ${url}`).toBe(mirrored)
      expect.soft(menu < width / 2, `menu of ${url}`).toBe(mirrored)
    }
  }
})

test('in Arabic, text starts on the right and numbers keep their order', async ({page}) => {
  const own = (await sitePages('fixtures')).find(
    ({locale, kind}) => locale === 'ar' && kind === 'procedure',
  )
  await page.goto(own?.url ?? '')
  await expect(page.locator('h1')).toHaveCSS('direction', 'rtl')
  await expect(page.locator('h1')).toHaveCSS('text-align', 'start')
  const phones = page.locator('[data-phone]')
  expect(await phones.count()).toBeGreaterThan(3)
  for (const phone of await phones.all()) await expect(phone).toHaveCSS('direction', 'ltr')
  const contents = await centreOf(page.locator('main nav[aria-labelledby="contents"]'))
  const text = await centreOf(page.locator('main h2[id]').first())
  expect(contents).not.toBe(text)
})
