import {expect, type Page, test} from '@playwright/test'
import {pageVariants} from './site-pages.ts'

const widths = [320, 360, 768, 1280] as const
/** Long words, another script, another direction. */
const cases = [
  ['sample', 'de'],
  ['sample', 'ru'],
  ['fixtures', 'ar'],
] as const

/** Text that a box cuts off and nobody can scroll to; what is hidden on purpose is a pixel small. */
const clippedTexts = (page: Page) =>
  page.evaluate(() => {
    const boxesAround = (node: Node) => {
      const boxes = []
      for (let at = node.parentElement; at; at = at.parentElement)
        if (/hidden|clip/.test(getComputedStyle(at).overflow))
          boxes.push(at.getBoundingClientRect())
      return boxes
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const clipped = []
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.textContent?.trim()) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      // The choices of a closed list are drawn by the browser and have no place on the page.
      if (range.getClientRects().length === 0) continue
      const {left, right, top, bottom} = range.getBoundingClientRect()
      const isCut = boxesAround(text).some(
        (box) =>
          box.width > 1 &&
          (left < box.left - 1 ||
            right > box.right + 1 ||
            top < box.top - 1 ||
            bottom > box.bottom + 1),
      )
      if (isCut) clipped.push(text.textContent.slice(0, 60))
    }
    return clipped
  })

/** How far the page reaches beyond the screen, in pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement
    return scrollWidth - clientWidth
  })

/** What WCAG 1.4.12 lets readers set: no text may be lost by it. */
const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `)
    document.adoptedStyleSheets.push(sheet)
  })

for (const [site, locale] of cases) {
  test(`${site}, ${locale}: nothing reaches beyond the screen or is cut off`, async ({page}) => {
    const pages = (await pageVariants(site)).filter((variant) => variant.locale === locale)
    expect(pages.length).toBeGreaterThan(6)
    for (const {url} of pages) {
      await page.goto(url)
      for (const width of widths) {
        await page.setViewportSize({width, height: 800})
        expect(await overflow(page), `${url} at ${width} px`).toBe(0)
        expect(await clippedTexts(page), `${url} at ${width} px`).toEqual([])
      }
      await spaceText(page)
      for (const width of [360, 1280]) {
        await page.setViewportSize({width, height: 800})
        expect(await overflow(page), `${url} at ${width} px, spaced`).toBe(0)
        expect(await clippedTexts(page), `${url} at ${width} px, spaced`).toEqual([])
      }
    }
  })
}
