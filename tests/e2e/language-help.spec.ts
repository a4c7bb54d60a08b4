import {expect, test} from '@playwright/test'
import {getLocale, localeIds} from '@preop/locales'
import {localesOf, pageVariants, siteNames} from './site-pages.ts'
import {sites} from './sites.ts'
import {word} from './word.ts'

test.use({javaScriptEnabled: false})

for (const site of siteNames) {
  test(`${site}: every kind of page leads to help with language`, async ({page}) => {
    for (const {url, locale} of await pageVariants(site)) {
      await page.goto(url)
      const link = page
        .getByRole('contentinfo')
        .getByRole('link', {name: word(locale, 'languageAssistance.heading')})
      await expect(link, url).toHaveAttribute('href', `/${locale}/language-help`)
    }
  })
}

test('the sample says it in English and in at least fifteen other languages', async ({page}) => {
  for (const locale of localesOf.sample) {
    await page.goto(`${sites.sample}/${locale}/language-help`)
    const notices = page.locator('main li[id^="in-"]')
    const shown = await notices.evaluateAll((items) =>
      items.map((item) => ({
        id: item.id,
        lang: item.closest('[lang]')?.getAttribute('lang'),
        dir: getComputedStyle(item).direction,
        heading: item.querySelector('h3')?.textContent,
        numbers: item.querySelectorAll('[data-phone]').length,
        links: item.querySelectorAll('a').length,
      })),
    )
    expect(shown.length).toBeGreaterThanOrEqual(16)
    expect(shown[0]?.id).toBe('in-en')
    expect(shown.map(({id}) => id)).toEqual(shown.map(({lang}) => `in-${lang}`))
    expect(new Set(shown.map(({heading}) => heading)).size).toBe(shown.length)
    for (const {lang, dir, numbers, links} of shown) {
      expect(dir, `${lang}`).toBe(['ar', 'fa', 'ur'].includes(lang ?? '') ? 'rtl' : 'ltr')
      // In a demonstration nobody can call a hospital that is not there.
      expect([numbers, links], `${lang}`).toEqual([1, 0])
    }
    const marks = notices.getByText(word(locale, 'languageAssistance.mark'))
    await expect(marks).toHaveCount(shown.length)
    await expect(page.getByText(word(locale, 'languageAssistance.placeholders'))).toBeVisible()
  }
})

test('reviewed texts are not marked, and their number can be called', async ({page}) => {
  for (const locale of localeIds) {
    await page.goto(`${sites.fixtures}/${locale}/language-help`)
    const urdu = page.locator('#in-ur')
    await expect(urdu).toHaveAttribute('lang', 'ur')
    await expect(urdu).toHaveCSS('direction', 'rtl')
    await expect(urdu.getByRole('link')).toHaveAttribute('href', /^tel:/)
    await expect(page.getByText(word(locale, 'languageAssistance.mark'))).toHaveCount(0)
    await expect(page.locator('html')).toHaveAttribute('dir', getLocale(locale).dir)
  }
})

test('a language is reached from the footer by its own name', async ({page}) => {
  await page.goto(`${sites.sample}/de`)
  await page.getByRole('contentinfo').getByRole('link', {name: 'Tiếng Việt'}).click()
  await expect(page).toHaveURL(/\/de\/language-help#in-vi$/)
  await expect(page.locator('#in-vi')).toBeInViewport()
})
