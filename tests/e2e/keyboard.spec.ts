import {expect, type Page, test} from '@playwright/test'
import {
  besideSource,
  localesOf,
  pageKinds,
  type SiteName,
  siteNames,
  sitePages,
} from './site-pages.ts'
import {word} from './word.ts'

const walkedKinds = [...pageKinds, 'two languages'] as const

/** What has the focus now: its place among all that can have it, and how the focus is shown. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const focus = document.activeElement
    if (!focus || focus === document.body) return undefined
    const able = [...document.querySelectorAll('a[href], button, input, select, summary')]
    const style = getComputedStyle(focus)
    // Where reading it begins: the first line of a link over two, and not the curve of a corner.
    const [first] = focus.getClientRects()
    const isMirrored = getComputedStyle(focus).direction === 'rtl'
    const inset = Math.min(6, (first?.width ?? 0) / 2, (first?.height ?? 0) / 2)
    const corner = first && {
      x: isMirrored ? first.right - inset : first.left + inset,
      y: first.top + inset,
    }
    const at = corner && document.elementFromPoint(corner.x, corner.y)
    const isUncovered = Boolean(at && (focus.contains(at) || at.contains(focus)))
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

const addressOf = async (site: SiteName, kind: (typeof walkedKinds)[number]) => {
  const pages = (await sitePages(site)).filter(
    ({locale}) => locale === (site === 'sample' ? 'de' : 'ar'),
  )
  if (kind === 'two languages') return besideSource(pages)[0] ?? ''
  return pages.find((one) => one.kind === kind)?.url ?? ''
}

for (const site of siteNames) {
  for (const kind of walkedKinds) {
    test(`${site}: ${kind} can be walked by keyboard`, async ({page}) => {
      await page.goto(await addressOf(site, kind))
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
