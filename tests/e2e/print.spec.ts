import {expect, type Page, test} from '@playwright/test'
import {type SiteName, sitePages} from './site-pages.ts'
import {word} from './word.ts'

const procedures = {
  sample: 'procedure-kyphoplasty-vertebroplasty',
  fixtures: 'procedure-wrist-check',
} as const

const openOnPaper = async (page: Page, site: SiteName, locale: string) => {
  const found = (await sitePages(site)).find(
    (one) => one.id === procedures[site] && one.locale === locale,
  )
  await page.goto(found?.url ?? '')
  await page.emulateMedia({media: 'print'})
  return found?.url ?? ''
}

/** The smallest letters that a reader of the paper sees, in points. */
const smallestLetters = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let smallest = Number.POSITIVE_INFINITY
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement
      if (!parent || !text.textContent?.trim() || !parent.checkVisibility()) continue
      const size = Number.parseFloat(getComputedStyle(parent).fontSize)
      const after = Number.parseFloat(getComputedStyle(parent, '::after').fontSize)
      smallest = Math.min(smallest, size, after)
    }
    return (smallest * 72) / 96
  })

const pseudo = (page: Page, selector: string, part: '::before' | '::after') =>
  page.locator(selector).evaluateAll(
    (nodes, which) =>
      nodes.map((node) => {
        const {content, borderTopWidth, borderBottomWidth, height} = getComputedStyle(node, which)
        return {content, borderTopWidth, borderBottomWidth, height: Number.parseFloat(height)}
      }),
    part,
  )

for (const [site, locale, language] of [
  ['sample', 'en', 'English'],
  ['sample', 'ru', 'Русский'],
  ['fixtures', 'ar', 'العربية'],
] as const) {
  test(`${site}, ${locale}: the paper says whose it is and leaves out what is for screens`, async ({
    page,
  }) => {
    const url = await openOnPaper(page, site, locale)
    await expect(page.getByText(url, {exact: true})).toBeVisible()
    await expect(page.getByText(language, {exact: true}).locator('visible=true')).toHaveCount(1)
    const updated = page.getByText(word(locale, 'review.updated'), {exact: true})
    await expect(updated.first()).toBeVisible()
    for (const gone of [
      'nav',
      '#__next > header',
      'form',
      'button',
      'main aside',
      'details',
      'input',
    ])
      await expect(page.locator(gone).locator('visible=true'), gone).toHaveCount(0)
    await expect(page.locator('section[aria-labelledby="whenToCall"]')).toBeVisible()
    if (site === 'sample')
      await expect(page.getByText(word(locale, 'demonstration.heading'))).toBeVisible()
  })
}

test('paper has boxes to tick, lines for answers and the addresses of sources', async ({page}) => {
  await openOnPaper(page, 'fixtures', 'en')
  const boxes = [
    ...(await pseudo(page, '[data-kind="preparation"] ul > li', '::before')),
    ...(await pseudo(page, '[data-kind="preparation"] ol > li', '::before')),
  ]
  expect(boxes).toHaveLength(5)
  for (const {content, borderTopWidth, borderBottomWidth} of boxes)
    expect([content, borderTopWidth, borderBottomWidth]).toEqual(['""', '2px', '2px'])
  const lines = await pseudo(page, '[data-kind="questionsToAsk"] li', '::after')
  expect(lines).toHaveLength(2)
  for (const {content, borderTopWidth, borderBottomWidth, height} of lines) {
    expect([content, borderTopWidth, borderBottomWidth]).toEqual(['""', '1px', '1px'])
    expect(height).toBeGreaterThan(24)
  }
  const links = page.locator('#ref-test-source a[href^="http"]')
  await expect(links).toHaveCount(1)
  const address = await links.getAttribute('href')
  const [after] = await pseudo(page, '#ref-test-source a[href^="http"]', '::after')
  expect(after?.content).toContain(address)
})

test('nothing on paper is torn that belongs together, or needs colour', async ({page}) => {
  await page.emulateMedia({colorScheme: 'dark'})
  await openOnPaper(page, 'fixtures', 'en')
  await page.emulateMedia({media: 'print', colorScheme: 'dark'})
  const breaks = (selector: string, property: string) =>
    page
      .locator(selector)
      .evaluateAll(
        (nodes, name) => [
          ...new Set(nodes.map((node) => getComputedStyle(node).getPropertyValue(name))),
        ],
        property,
      )
  expect(await breaks('main section h2, main section h3', 'break-after')).toEqual(['avoid'])
  expect(await breaks('main section[data-kind]', 'break-inside')).toEqual(['avoid'])
  expect(await breaks('[data-urgency]', 'break-inside')).toEqual(['avoid'])
  expect(await breaks('body, main section h2, [data-urgency] h3', 'color')).toEqual([
    'rgb(0, 0, 0)',
  ])
  const frames = await page
    .locator('[data-urgency]')
    .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).borderTopWidth))
  expect(new Set(frames).size).toBe(3)
})

test('large print is ticked without a script, and everything on paper is large', async ({
  browser,
}) => {
  const context = await browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  for (const [site, locale] of [
    ['sample', 'fr'],
    ['fixtures', 'ar'],
  ] as const) {
    await openOnPaper(page, site, locale)
    expect(await smallestLetters(page)).toBeLessThan(12)
    await page.emulateMedia({media: 'screen'})
    await page.getByText(word(locale, 'print.heading'), {exact: true}).click()
    await expect(page.getByText(word(locale, 'print.pdf'))).toBeVisible()
    const box = page.getByRole('checkbox', {name: word(locale, 'print.large')})
    await page.getByText(word(locale, 'print.large'), {exact: true}).click()
    await expect(box).toBeChecked()
    await page.emulateMedia({media: 'print'})
    await expect(box).toBeHidden()
    expect(await smallestLetters(page)).toBeGreaterThanOrEqual(18)
  }
  await context.close()
})

test('a page prints to sheets, large print to more of them', async ({page}) => {
  await openOnPaper(page, 'sample', 'en')
  const sheets = async () => {
    const pdf = (await page.pdf({format: 'A4'})).toString('latin1')
    return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length
  }
  const normal = await sheets()
  await page.locator('#large-print').evaluate((box) => {
    if (box instanceof HTMLInputElement) box.checked = true
  })
  expect(normal).toBeGreaterThan(3)
  expect(await sheets()).toBeGreaterThan(normal)
})
