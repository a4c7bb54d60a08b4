import {expect, test} from '@playwright/test'
import {pageVariants} from './site-pages.ts'

const widths = [320, 360, 768, 1280] as const
/** Long words, another script, another direction. */
const cases = [
  ['sample', 'de'],
  ['sample', 'ru'],
  ['fixtures', 'ar'],
] as const

for (const [site, locale] of cases) {
  test(`${site}, ${locale}: nothing reaches beyond the screen`, async ({page}) => {
    const pages = (await pageVariants(site)).filter((variant) => variant.locale === locale)
    expect(pages.length).toBeGreaterThan(6)
    for (const {url} of pages) {
      await page.goto(url)
      for (const width of widths) {
        await page.setViewportSize({width, height: 800})
        const overflow = await page.evaluate(() => {
          const {scrollWidth, clientWidth} = document.documentElement
          return scrollWidth - clientWidth
        })
        expect(overflow, `${url} at ${width} px`).toBe(0)
      }
    }
  })
}
