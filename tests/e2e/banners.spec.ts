import {expect, type Page, test} from '@playwright/test'
import {localesOf, type PageKind, sitePages} from './site-pages.ts'
import {word} from './word.ts'

const severities = (page: Page) =>
  page
    .locator('[data-banners] [data-severity]')
    .evaluateAll((banners) => banners.map((banner) => banner.getAttribute('data-severity')))

for (const locale of localesOf.fixtures) {
  test(`fixtures, ${locale}: running banners stand in order on every page`, async ({page}) => {
    const pages = (await sitePages('fixtures')).filter((one) => one.locale === locale)
    for (const {url} of pages) {
      await page.goto(url)
      // The emergency has the last place in the editors' order, and still comes first.
      expect.soft(await severities(page), url).toEqual(['emergency', 'warning', 'information'])
      await expect.soft(page.locator('[data-banner="banner-ended"]'), url).toHaveCount(0)
      const banners = page.locator('[data-banners]')
      await expect.soft(banners, url).toContainText(word(locale, 'severity.emergency'))
      const scheduled = page.locator('[data-severity="warning"]')
      await expect.soft(scheduled, url).toContainText(/2019|٢٠١٩/)
      await expect.soft(scheduled, url).toContainText(/2098|٢٠٩٨/)
    }
    const region = page.getByRole('region', {name: word(locale, 'site.announcements'), exact: true})
    await expect(region).toBeVisible()
  })
}

test('the ended banner is told to nobody', async ({request}) => {
  for (const {url} of await sitePages('fixtures'))
    expect.soft(await (await request.get(url)).text(), url).not.toContain('car park')
})

const aimed: [PageKind, string[]][] = [
  ['home', ['banner-safe-care']],
  ['procedures', ['banner-safe-care']],
  ['donate', ['banner-safe-care', 'banner-donation-choice']],
  ['donation', ['banner-safe-care', 'banner-donation-choice']],
]

for (const locale of localesOf.sample) {
  test(`sample, ${locale}: banners stand where they are aimed at`, async ({page}) => {
    const pages = (await sitePages('sample')).filter((one) => one.locale === locale)
    const namesOn = async (url: string) => {
      await page.goto(url)
      return page
        .locator('[data-banner]')
        .evaluateAll((banners) => banners.map((banner) => banner.getAttribute('data-banner')))
    }
    for (const [kind, names] of aimed)
      for (const {url} of pages.filter((one) => one.kind === kind))
        expect.soft((await namesOn(url)).sort(), url).toEqual(names.toSorted())
    for (const {url, id} of pages.filter(({kind}) => kind === 'procedure'))
      expect
        .soft((await namesOn(url)).includes('banner-spine-warning'), url)
        .toBe(id === 'procedure-kyphoplasty-vertebroplasty')
  })
}
