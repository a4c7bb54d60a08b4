import {expect} from '@playwright/test'
import {test} from './served-test.ts'
import {localesOf, pageVariants, sitePages} from './site-pages.ts'
import {word} from './word.ts'

for (const locale of localesOf.sample) {
  test(`sample, ${locale}: every page says that it is a demonstration`, async ({page, served}) => {
    const heading = word(locale, 'demonstration.heading')
    const isOwn = (one: {locale: string}) => one.locale === locale
    for (const {url} of (await sitePages('sample')).filter(isOwn)) {
      const {document} = await served(url)
      const said = await document.evaluate((root, name) => {
        const notices = [...root.querySelectorAll('[aria-label]')].filter(
          (one) => one.getAttribute('aria-label') === name,
        )
        const count = (selector: string) => root.querySelectorAll(selector).length
        const detection = root.querySelector('meta[name="format-detection"]')
        return {
          notices: notices.map((one) => one.textContent),
          inside: notices.flatMap((one) => [...one.querySelectorAll('button, input, a')]).length,
          amongBanners: [...root.querySelectorAll('[data-banners]')].filter((one) =>
            one.textContent.includes(name),
          ).length,
          dialable: count('a[href^="tel:"]'),
          phones: count('footer [data-phone]'),
          detection: detection?.getAttribute('content'),
        }
      }, heading)
      expect.soft(said, url).toEqual({
        notices: [expect.stringContaining(word(locale, 'demonstration.text'))],
        inside: 0,
        amongBanners: 0,
        dialable: 0,
        phones: 4,
        detection: 'telephone=no',
      })
    }
    for (const {url} of (await pageVariants('sample')).filter(isOwn)) {
      await page.goto(url)
      const notice = page.getByRole('region', {name: heading, exact: true})
      await expect.soft(notice, url).toBeVisible()
      await expect.soft(notice, url).toContainText(word(locale, 'demonstration.text'))
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
  test(`fixtures, ${locale}: approved pages say who answers for them`, async ({page, served}) => {
    const pages = (await sitePages('fixtures')).filter((one) => one.locale === locale)
    for (const {url} of pages) {
      const {document} = await served(url)
      const said = await document.evaluate((root) => ({
        text: root.body.textContent,
        dialable: [...root.querySelectorAll('footer a[href^="tel:"]')].map((one) =>
          one.getAttribute('href'),
        ),
      }))
      expect.soft(said.text, url).not.toContain(word(locale, 'demonstration.text'))
      expect.soft(said.dialable.length, url).toBe(4)
      expect.soft(said.dialable[0], url).toBe('tel:+15550150')
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
