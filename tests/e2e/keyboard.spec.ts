import {expect, type Page, test} from '@playwright/test'
import {localesOf, pageKinds, siteNames, sitePages} from './site-pages.ts'
import {word} from './word.ts'

/** What has the focus now: its place among all that can have it, and how the focus is shown. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const focus = document.activeElement
    if (!focus || focus === document.body) return undefined
    const able = [...document.querySelectorAll('a[href], button, input, select, summary')]
    const style = getComputedStyle(focus)
    // A link over two lines has a box for each, and nothing between them.
    const isUncovered = [...focus.getClientRects()].some(({left, top, width, height}) => {
      const at = document.elementFromPoint(left + width / 2, top + height / 2)
      return at !== null && (focus.contains(at) || at.contains(focus))
    })
    return {
      isUncovered,
      index: able.indexOf(focus),
      outline: style.outlineStyle,
      outlineWidth: Number.parseFloat(style.outlineWidth),
      text: focus.textContent,
    }
  })

// Pages scroll smoothly to what has the focus; whoever asks for less motion is there at once.
test.use({contextOptions: {reducedMotion: 'reduce'}})

for (const site of siteNames) {
  for (const kind of pageKinds) {
    test(`${site}: ${kind} can be walked by keyboard`, async ({page}) => {
      const pages = (await sitePages(site)).filter((one) => one.kind === kind)
      const walked = pages.find(({locale}) => locale === (site === 'sample' ? 'de' : 'ar'))
      await page.goto(walked?.url ?? '')
      let before = -1
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab')
        const now = await focused(page)
        if (!now) break
        if (presses === 0) await expect(page.locator(':focus')).toHaveAttribute('href', '#main')
        expect(now.outline, now.text ?? '').not.toBe('none')
        expect(now.outlineWidth, now.text ?? '').toBeGreaterThanOrEqual(2)
        expect(now.isUncovered, now.text ?? '').toBe(true)
        expect(now.index, now.text ?? '').toBeGreaterThan(before)
        before = now.index
      }
      expect(before).toBeGreaterThan(8)
    })
  }
}

for (const locale of localesOf.fixtures) {
  test(`fixtures, ${locale}: the first key press offers the way to the text`, async ({page}) => {
    const pages = (await sitePages('fixtures')).filter((one) => one.locale === locale)
    for (const {url} of pages) {
      await page.goto(url)
      const skip = page.getByRole('link', {name: word(locale, 'site.skip'), exact: true})
      await expect.soft(skip, url).not.toBeInViewport()
      await page.keyboard.press('Tab')
      await expect.soft(skip, url).toBeFocused()
      await expect.soft(skip, url).toBeInViewport()
      await page.keyboard.press('Enter')
      await expect.soft(page, url).toHaveURL(new URL('#main', url).href)
      await page.keyboard.press('Tab')
      const inText = page.locator('main *:focus, footer *:focus')
      await expect.soft(inText, url).toHaveCount(1)
    }
  })
}
