import {expect, test} from '@playwright/test'
import {getLocale} from '@preop/locales'
import {addressOf, open, whole} from './together.ts'
import {word} from './word.ts'

test.use({javaScriptEnabled: false})

test('on a phone the second language stands under the first, and nothing is cut off', async ({
  page,
}) => {
  for (const [first, second] of whole) {
    await page.setViewportSize({width: 360, height: 740})
    await open(page, first, second)
    const overflow = await page.evaluate(() => {
      const {scrollWidth, clientWidth} = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(overflow, `${first} ${second}`).toBe(0)
    const boxes = await page
      .locator('section[aria-labelledby="risks"] tbody tr')
      .last()
      .locator('td')
      .evaluateAll((cells) =>
        cells.map((cell) => {
          const {top, bottom, width} = cell.getBoundingClientRect()
          return {top, bottom, width, size: Number.parseFloat(getComputedStyle(cell).fontSize)}
        }),
      )
    const [above, below] = boxes
    expect(below?.top).toBeGreaterThanOrEqual(above?.bottom ?? Number.POSITIVE_INFINITY)
    for (const {width, size} of boxes) {
      expect(width).toBeGreaterThan(280)
      expect(size).toBeGreaterThanOrEqual(16)
    }
  }
})

test('on paper both columns stand side by side, with boxes and lines in both', async ({page}) => {
  await page.setViewportSize({width: 660, height: 900})
  for (const [first, second] of [
    ['en', 'ar'],
    ['de', 'ru'],
  ] as const) {
    await open(page, first, second)
    await page.emulateMedia({media: 'print'})
    const cells = page.locator('section[aria-labelledby="risks"] tbody tr').last().locator('td')
    const boxes = await cells.evaluateAll((all) =>
      all.map((cell) => {
        const {top, width} = cell.getBoundingClientRect()
        return {top, width}
      }),
    )
    expect(boxes).toHaveLength(2)
    expect(boxes[0]).toEqual(boxes[1])
    await expect(page.locator('main thead').first()).toHaveCSS('display', 'table-header-group')
    await expect(page.locator('main tbody tr').first()).toHaveCSS('break-inside', 'avoid')
    const heights = (selector: string, part: '::before' | '::after') =>
      page
        .locator(selector)
        .evaluateAll(
          (items, which) =>
            items.map((item) => Number.parseFloat(getComputedStyle(item, which).height)),
          part,
        )
    for (const locale of [first, second]) {
      const lines = await heights(`[data-kind="questionsToAsk"] td[lang="${locale}"] li`, '::after')
      expect(lines, locale).toHaveLength(2)
      for (const height of lines) expect(height, locale).toBeGreaterThan(24)
      const ticked = `[data-kind="preparation"] td[lang="${locale}"]`
      const ticks = await heights(`${ticked} ul > li, ${ticked} ol > li`, '::before')
      expect(ticks, locale).toHaveLength(5)
      for (const height of ticks) expect(height, locale).toBeGreaterThan(8)
    }
    for (const gone of ['nav', '#__next > header', 'form', 'details', 'button'])
      await expect(page.locator(gone).locator('visible=true'), gone).toHaveCount(0)
    const endonyms = [first, second].map((locale) => getLocale(locale).endonym).join(' · ')
    await expect(page.getByText(endonyms, {exact: true})).toBeVisible()
    await expect(page.getByText(await addressOf(first, second), {exact: true})).toBeVisible()
    await page.emulateMedia({media: 'screen'})
  }
})

test('large print can be chosen, and sheets come out', async ({page}) => {
  await open(page, 'de', 'ar')
  await page.getByText(word('de', 'print.heading'), {exact: true}).click()
  const sheets = async () => {
    const pdf = (await page.pdf({format: 'A4'})).toString('latin1')
    return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length
  }
  const normal = await sheets()
  await page.getByRole('checkbox', {name: word('de', 'print.large')}).check()
  await page.emulateMedia({media: 'print'})
  const cell = page.locator('main td').first()
  const size = await cell.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize))
  expect((size * 72) / 96).toBeGreaterThanOrEqual(18)
  expect(normal).toBeGreaterThan(1)
  expect(await sheets()).toBeGreaterThan(normal)
})
