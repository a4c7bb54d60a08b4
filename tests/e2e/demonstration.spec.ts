import {expect, test} from '@playwright/test'
import {localesOf, sitePages} from './site-pages.ts'
import {word} from './word.ts'

for (const locale of localesOf.sample) {
  test(`sample, ${locale}: every page says that it is a demonstration`, async ({page}) => {
    const heading = word(locale, 'demonstration.heading')
    const pages = (await sitePages('sample')).filter((one) => one.locale === locale)
    for (const {url} of pages) {
      await page.goto(url)
      const notice = page.getByRole('region', {name: heading, exact: true})
      await expect.soft(notice, url).toBeVisible()
      await expect.soft(notice, url).toContainText(word(locale, 'demonstration.text'))
      await expect.soft(page.locator('[data-banners]').getByText(heading), url).toHaveCount(0)
      await expect.soft(notice.locator('button, input, a'), url).toHaveCount(0)
      await expect.soft(page.locator('a[href^="tel:"]'), url).toHaveCount(0)
      await expect.soft(page.locator('footer [data-phone]'), url).toHaveCount(4)
      const robots = page.locator('meta[name="format-detection"]')
      await expect.soft(robots, url).toHaveAttribute('content', 'telephone=no')
    }
  })

  test(`sample, ${locale}: the first page claims no review`, async ({page}) => {
    const own = (await sitePages('sample')).find(
      (one) => one.id === 'procedure-kyphoplasty-vertebroplasty' && one.locale === locale,
    )
    await page.goto(own?.url ?? '')
    const about = page.getByRole('region', {name: word(locale, 'review.heading'), exact: true})
    await expect(about).toContainText(word(locale, 'review.notReviewed'))
    await expect(about.getByText(word(locale, 'review.reviewer'), {exact: true})).toHaveCount(0)
    await expect(about.getByText(word(locale, 'review.lastReviewed'), {exact: true})).toHaveCount(0)
    const machine = about.getByText(word(locale, 'review.machineTranslated'))
    await expect(machine).toHaveCount(locale === 'en' ? 0 : 1)
  })
}

for (const locale of localesOf.fixtures) {
  test(`fixtures, ${locale}: approved pages say who answers for them`, async ({page}) => {
    const pages = (await sitePages('fixtures')).filter((one) => one.locale === locale)
    for (const {url} of pages) {
      await page.goto(url)
      const notice = page.getByText(word(locale, 'demonstration.text'))
      await expect.soft(notice, url).toHaveCount(0)
      const dialable = page.locator('footer a[href^="tel:"]')
      await expect.soft(dialable, url).toHaveCount(4)
      await expect.soft(dialable.first(), url).toHaveAttribute('href', 'tel:+15550150')
    }
    await page.goto(pages.find(({kind}) => kind === 'procedure')?.url ?? '')
    const about = page.getByRole('region', {name: word(locale, 'review.heading'), exact: true})
    await expect(about).toContainText('Test Reviewer, Invented for tests')
    await expect(about.locator('time[datetime="2026-06-01"]')).toHaveText(/2026|٢٠٢٦/)
    await expect(about.locator('time[datetime="2028-06-01"]')).toHaveText(/2028|٢٠٢٨/)
    await expect(about.getByText(word(locale, 'review.notReviewed'))).toHaveCount(0)
    await expect(about.getByText(word(locale, 'review.machineTranslated'))).toHaveCount(0)
  })
}
