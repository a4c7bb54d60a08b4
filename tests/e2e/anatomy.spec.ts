import {expect, type Locator, type Page, test} from '@playwright/test'
import {type SiteName, sitePages} from './site-pages.ts'
import {word} from './word.ts'

const wristCheck = 'procedure-wrist-check'

const open = async (page: Page, site: SiteName, id: string, locale: string) => {
  const found = (await sitePages(site)).find((one) => one.id === id && one.locale === locale)
  await page.goto(found?.url ?? '')
}

/** A section of the page by its key. */
const section = (page: Page, key: string) => page.locator(`section[aria-labelledby="${key}"]`)

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('Expected a box on the page.')
  return box
}

const steps = [
  ['en', ['7 days before', '1 day before', 'On the day'], ['2 to 3 weeks after']],
  ['fr', ['7 jours avant', '1 jour avant', 'Le jour même'], ['2 à 3 semaines après']],
  ['de', ['7 Tage vorher', '1 Tag vorher', 'Am Tag selbst'], ['2 bis 3 Wochen danach']],
  [
    'ru',
    ['За 7 дней до процедуры', 'За 1 день до процедуры', 'В день процедуры'],
    ['Через 2–3 недели после процедуры'],
  ],
] as const

test('preparation and recovery say when each step is due, in the reader’s words', async ({
  page,
}) => {
  for (const [locale, before, after] of steps) {
    await open(page, 'fixtures', wristCheck, locale)
    const whenIn = (key: string) => section(page, key).locator('ol > li > p:first-child')
    await expect(whenIn('preparation')).toHaveText([...before])
    await expect(whenIn('recovery')).toHaveText([...after])
  }
  await open(page, 'fixtures', wristCheck, 'ar')
  await expect(section(page, 'preparation').locator('ol > li').nth(1)).toContainText(
    'قبل الإجراء بيوم واحد',
  )
})

test('steps without a translation have their time in the reader’s language', async ({page}) => {
  await open(page, 'fixtures', wristCheck, 'it')
  const first = section(page, 'preparation').locator('ol > li').first()
  await expect(first).toContainText('7 giorni prima')
  const text = first.getByText('Ask your doctor about each medicine.')
  expect(await text.evaluate((node) => node.closest('[lang]')?.getAttribute('lang'))).toBe('en')
})

test('the definition stands first, and help is one press away', async ({page}) => {
  for (const locale of ['en', 'ar'] as const) {
    await open(page, 'fixtures', wristCheck, locale)
    await expect(page.locator('main h1 + p')).toBeVisible()
    const help = page.locator('main a[href="#whenToCall"]').first()
    await help.click()
    await expect(section(page, 'whenToCall')).toBeInViewport()
    await expect(section(page, 'whenToCall').getByRole('heading', {level: 3})).toHaveText([
      word(locale, 'careCard.emergency'),
      word(locale, 'careCard.urgent'),
      word(locale, 'careCard.routine'),
    ])
  }
})

test('on a phone the way to help is on the first screen', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740})
  for (const [locale, ratio] of [
    ['en', 1],
    ['de', 1],
    // Its words fill three lines above: the first line of the way is there.
    ['ru', 0.3],
  ] as const) {
    await open(page, 'sample', 'procedure-cataract-surgery', locale)
    const help = page.locator('main a[href="#whenToCall"]').first()
    await expect(help, locale).toBeInViewport({ratio})
  }
})

const pairs = [
  ['candidacy', 'contraindications'],
  ['benefits', 'risks'],
] as const

for (const [locale, isMirrored] of [
  ['en', false],
  ['ar', true],
] as const) {
  test(`${locale}: what is weighed stands side by side, in equal frames`, async ({page}) => {
    await open(page, 'fixtures', wristCheck, locale)
    for (const [first, second] of pairs) {
      await page.setViewportSize({width: 1280, height: 900})
      const [one, other] = [await boxOf(section(page, first)), await boxOf(section(page, second))]
      expect(one.y).toBe(other.y)
      expect(one.width).toBeCloseTo(other.width, 0)
      expect(one.x > other.x).toBe(isMirrored)
      const look = (key: string) =>
        section(page, key).evaluate((node) => {
          const {borderTopWidth, borderTopColor, backgroundColor} = getComputedStyle(node)
          const heading = node.querySelector('h2')
          const {fontSize, color} = getComputedStyle(heading ?? node)
          return {borderTopWidth, borderTopColor, backgroundColor, fontSize, color}
        })
      expect(await look(first)).toEqual(await look(second))

      await page.setViewportSize({width: 360, height: 800})
      const [above, below] = [await boxOf(section(page, first)), await boxOf(section(page, second))]
      expect(below.y).toBeGreaterThanOrEqual(above.y + above.height)
      await expect(section(page, second).locator('p, li').first()).toBeVisible()
    }
  })
}

/** What stands on the page, in its order, by ids of headings and by landmarks. */
const partsOf = (page: Page) =>
  page
    .locator('main section[aria-labelledby], main aside')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-labelledby') ?? 'giving'))

test('clinical text is whole: its sources and review follow, gifts come last', async ({page}) => {
  for (const [site, id] of [
    ['sample', 'procedure-kyphoplasty-vertebroplasty'],
    ['fixtures', wristCheck],
  ] as const) {
    await open(page, site, id, 'en')
    const parts = await partsOf(page)
    const order = ['whenToCall', 'costs', 'questionsToAsk', 'references', 'about', 'feedback']
    expect(parts.filter((part) => order.includes(part))).toEqual(order)
    expect(parts.indexOf('giving')).toBe(parts.length - 1)
  }
})

test('every claim leads to its source, and each source to its first claim, in the sample', async ({
  page,
}) => {
  await open(page, 'sample', 'procedure-kyphoplasty-vertebroplasty', 'en')
  const broken = await page.evaluate(() => {
    const first = new Map<string, string>()
    for (const {hash, id} of document.querySelectorAll<HTMLAnchorElement>('main sup a'))
      if (!first.has(hash)) first.set(hash, id)
    return [...first].filter(([hash, id]) => {
      const source = document.getElementById(hash.slice(1))
      return (
        !id ||
        !source?.querySelector('a[href^="http"]') ||
        !source.querySelector(`a[href="#${id}"]`)
      )
    })
  })
  expect(await page.locator('main sup a').count()).toBeGreaterThan(30)
  expect(broken).toEqual([])
})
