import {expect, type Page, test} from '@playwright/test'
import {fixtureDocuments} from '../fixtures/fixture-documents.ts'
import {layoutShift} from './layout-shift.ts'
import {localesOf} from './site-pages.ts'
import {sites} from './sites.ts'
import {word} from './word.ts'

const home = `${sites.fixtures}/en`
const list = `${sites.fixtures}/de/procedures`
const store = 'preop.dismissed'

const banner = (page: Page, name: string) => page.locator(`[data-banner="banner-${name}"]`)
const region = (page: Page) => page.locator('[data-banners]')
const buttons = (page: Page) => region(page).getByRole('button')
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), store)
const shown = (page: Page) =>
  region(page)
    .locator('[data-severity]:visible')
    .evaluateAll((banners) => banners.map((one) => one.getAttribute('data-severity')))

/** A text in a locale, else in English, as readers get it. */
const messageOf = (id: string, locale: string) => {
  const document: Record<string, unknown> =
    fixtureDocuments().find(({_id}) => _id === `banner-${id}`) ?? {}
  const texts = Array.isArray(document.message) ? document.message : []
  const found = texts.find(({language}) => language === locale) ?? texts[0]
  return String(found?.value)
}

for (const locale of localesOf.fixtures) {
  test(`${locale}: what may be dismissed has a button that says what it hides`, async ({page}) => {
    await page.goto(`${sites.fixtures}/${locale}`)
    const names = ['warning', 'information'].map(
      (id) => `${word(locale, 'banner.hide')} ${messageOf(id, locale)}`,
    )
    await expect(buttons(page)).toHaveCount(names.length)
    for (const [index, name] of names.entries())
      await expect(buttons(page).nth(index)).toHaveAccessibleName(name)
    expect(await layoutShift(page)).toBe(0)
    for (const button of await buttons(page).all()) {
      const box = await button.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
  })
}

test('a message is dismissed by keyboard and stays away, on every page and without moving one', async ({
  page,
}) => {
  await page.goto(home)
  await buttons(page).last().focus()
  await page.keyboard.press('Enter')
  await expect(banner(page, 'information')).toBeHidden()
  await expect(region(page)).toBeFocused()
  expect(await shown(page)).toEqual(['emergency', 'warning'])

  for (const url of [home, list]) {
    await page.goto(url)
    expect(await shown(page), url).toEqual(['emergency', 'warning'])
    expect(await layoutShift(page), url).toBe(0)
  }
  await buttons(page).press('Space')
  expect(await shown(page)).toEqual(['emergency'])
  expect((await kept(page))?.split('|')).toHaveLength(2)
  expect(await page.context().cookies()).toEqual([])
})

test('focus goes on to the text after the last message', async ({page}) => {
  await page.clock.setFixedTime('2026-11-23')
  await page.goto(home)
  // As on a page where nothing but this message stands.
  await page.evaluate(() => {
    for (const name of ['emergency', 'warning'])
      document.querySelector(`[data-banner="banner-${name}"]`)?.setAttribute('hidden', '')
  })
  await buttons(page).press('Enter')
  await expect(region(page)).toBeHidden()
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('main :focus')).toHaveCount(1)
})

test('an emergency cannot be dismissed, also not by what is kept', async ({page}) => {
  await page.goto(home)
  await expect(banner(page, 'emergency').locator('button')).toHaveCount(0)
  await expect(banner(page, 'emergency')).not.toHaveAttribute('data-rev')
  await page.evaluate(
    (key) => localStorage.setItem(key, 'banner-emergency |banner-emergency'),
    store,
  )
  await page.reload()
  await expect(banner(page, 'emergency')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('another revision is shown again, and the old one is forgotten', async ({page}) => {
  await page.goto(home)
  const others = Array.from({length: 60}, (_, index) => `banner-${index} r`)
  const old = ['banner-information old', ...others].join('|')
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [store, old] as const)
  await page.reload()
  await expect(banner(page, 'information')).toBeVisible()
  await buttons(page).last().click()
  const names = (await kept(page))?.split('|') ?? []
  expect(names).toHaveLength(50)
  expect(names.filter((name) => name.startsWith('banner-information '))).toEqual([
    `banner-information ${await banner(page, 'information').getAttribute('data-rev')}`,
  ])
})

test('what is over is hidden before it is seen', async ({page}) => {
  await page.clock.setFixedTime('2099-01-01T00:00:00Z')
  for (const url of [home, list]) {
    await page.goto(url)
    await expect(banner(page, 'warning')).toBeHidden()
    expect(await shown(page)).toEqual(['emergency', 'information'])
    expect(await layoutShift(page)).toBe(0)
  }
  await page.clock.setFixedTime('2098-12-31T23:59:59Z')
  await page.goto(home)
  await expect(banner(page, 'warning')).toBeVisible()
})

test('nothing moves under a reader’s eyes when a message ends', async ({page}) => {
  await page.clock.install({time: '2098-12-31T23:59:00Z'})
  await page.goto(home)
  await expect(banner(page, 'warning')).toBeVisible()
  await page.clock.fastForward('05:00')
  await expect(banner(page, 'warning')).toBeVisible()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(banner(page, 'warning')).toBeHidden()
})

test('where nothing can be stored, a dismissal lasts as long as the page', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
  })
  const errors: string[] = []
  page.on('pageerror', ({message}) => errors.push(message))
  await page.goto(home)
  await buttons(page).last().click()
  expect(await shown(page)).toEqual(['emergency', 'warning'])
  await page.reload()
  expect(await shown(page)).toEqual(['emergency', 'warning', 'information'])
  expect(errors).toEqual([])
})

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false})

  for (const locale of localesOf.fixtures) {
    test(`${locale}: every message stands, says until when, and has no button`, async ({page}) => {
      await page.goto(`${sites.fixtures}/${locale}`)
      await expect(region(page).locator('[data-severity]:visible')).toHaveCount(3)
      await expect(banner(page, 'warning')).toContainText(/2098|٢٠٩٨/)
      await expect(buttons(page)).toHaveCount(0)
    })
  }
})
