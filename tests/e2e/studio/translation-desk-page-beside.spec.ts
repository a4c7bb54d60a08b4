import type {Page} from '@playwright/test'
import {sites} from '../sites.ts'
import {expect, test} from './studio-test.ts'
import {
  better,
  box,
  createDeskPage,
  doseOf,
  french,
  removeDeskPages,
  rows,
  said,
  saved,
  unitPath,
  write,
} from './translation-desk-page.ts'

test.afterEach(removeDeskPages)

const panel = (page: Page) => page.getByRole('region', {name: 'Page in Français', exact: true})
const inside = (page: Page) => panel(page).frameLocator('iframe')

/** The site takes a moment until it has what a test has published. */
const shown = async (page: Page, text: string) => {
  const unit = inside(page).getByText(text, {exact: false}).first()
  await expect(async () => {
    if (await unit.isVisible()) return
    await panel(page).getByRole('button', {name: 'Reload the page'}).click()
    await expect(unit).toBeVisible({timeout: 3_000})
  }).toPass()
  return unit
}

test('the page that readers see stands beside the unit, at its place', async ({openStudio}) => {
  const {copy, name} = await createDeskPage()
  const page = await openStudio({path: unitPath(copy._id, 'fr', doseOf(copy))})
  await expect(box(page)).toBeFocused()
  const unit = await shown(page, french)
  await expect(unit).toBeInViewport()
  expect(await unit.evaluate((element) => element.closest(':target') !== null)).toBe(true)
  await expect(panel(page).locator('iframe')).toHaveAttribute(
    'title',
    /^Page in Français: .+, as readers see it$/,
  )
  expect(page.frames()[1]?.url()).toContain(`${sites.sample}/preview/fr/procedures/${name}-fr#`)

  // Side by side, and both in view.
  const [text, beside] = [await box(page).boundingBox(), await panel(page).boundingBox()]
  expect((beside?.x ?? 0) >= (text?.x ?? 0) + (text?.width ?? 0)).toBe(true)
  await expect(panel(page)).toBeInViewport()

  // In another width its lines break anew, and the unit stays in view.
  const isOnTop = () =>
    unit.evaluate((element) => {
      const {top = -1} = element.closest(':target')?.getBoundingClientRect() ?? {}
      return top >= 0 && top < 100
    })
  await expect.poll(isOnTop).toBe(true)
  await page.setViewportSize({width: 1600, height: 900})
  await expect.poll(isOnTop).toBe(true)
})

test('the page neither takes the keyboard nor loads anew as somebody types and goes on', async ({
  openStudio,
}) => {
  const {copy} = await createDeskPage()
  const page = await openStudio({
    path: `/translate?translate[document]=${copy._id}&translate[locale]=fr`,
  })
  await rows(page).getByRole('link').first().press('Enter')
  await expect(box(page)).toBeFocused()
  await expect(inside(page).locator('h1')).toBeVisible()
  const loaded: string[] = []
  page.on('request', (request) => {
    if (request.frame().parentFrame() && request.isNavigationRequest()) loaded.push(request.url())
  })
  const steps = await page.evaluate(() => history.length)
  const first = page.frames()[1]?.url()
  await page.keyboard.insertText(' Un mot.')
  await expect(saved(page)).toHaveText('All you wrote is stored.')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible()
  await expect(box(page)).toBeFocused()
  await expect.poll(() => page.frames()[1]?.url()).not.toBe(first)
  await expect(box(page)).toBeFocused()
  expect(loaded).toEqual([])
  // One step of the desk's own: Back does not go through the frame.
  expect(await page.evaluate(() => history.length)).toBe(steps + 1)
  await page.goBack()
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible()
})

test('what is approved is on the page a moment later, with nobody asking', async ({openStudio}) => {
  const {copy} = await createDeskPage()
  const unit = doseOf(copy)
  const page = await openStudio({path: unitPath(copy._id, 'fr', unit)})
  await expect(box(page)).toBeFocused()
  await shown(page, french)
  await box(page).focus()
  await write(page, (await box(page).inputValue()).replace(french, better))
  await page.keyboard.press('Control+Shift+Enter')
  await expect(said(page)).toContainText('Approved.')
  await expect(inside(page).getByText(better, {exact: false}).first()).toBeVisible()
  await expect(inside(page).getByText(french, {exact: false})).toHaveCount(0)
  await expect(panel(page).locator('iframe')).not.toBeFocused()
})

test('a link on the page leads on inside the frame, and the unit’s page comes back', async ({
  openStudio,
}) => {
  const {copy, name} = await createDeskPage()
  const page = await openStudio({path: unitPath(copy._id, 'fr', doseOf(copy))})
  await shown(page, french)
  await inside(page).getByRole('link', {name: 'Deutsch'}).first().click()
  await expect(inside(page).locator('html')).toHaveAttribute('lang', 'de')
  expect(page.frames()[1]?.url()).toBe(`${sites.sample}/preview/de/procedures/${name}-de`)
  expect(page.url()).toContain('/translate/')
  await panel(page).getByRole('button', {name: 'Reload the page'}).click()
  await expect(inside(page).getByText(french, {exact: false}).first()).toBeInViewport()
})

test('by the keyboard it is shown and hidden, and the browser remembers', async ({openStudio}) => {
  const {copy} = await createDeskPage()
  const page = await openStudio({path: unitPath(copy._id, 'fr', doseOf(copy))})
  await expect(box(page)).toBeFocused()
  await expect(panel(page)).toBeVisible()
  await page.keyboard.press('Alt+p')
  await expect(panel(page)).toHaveCount(0)
  await expect(said(page)).toContainText('The page is hidden.')
  await expect(box(page)).toBeFocused()
  await page.reload()
  await expect(box(page)).toBeFocused()
  await expect(panel(page)).toHaveCount(0)
  await page.getByRole('button', {name: 'Show the page'}).press('Enter')
  await expect(panel(page)).toBeVisible()
})

test('where there is no room the page waits until it is asked for, below the unit', async ({
  openStudio,
}) => {
  const {copy} = await createDeskPage()
  const page = await openStudio({
    path: unitPath(copy._id, 'fr', doseOf(copy)),
    viewport: {width: 360, height: 740},
  })
  await expect(box(page)).toBeVisible()
  await expect(panel(page)).toHaveCount(0)
  await page.getByRole('button', {name: 'Show the page'}).click()
  await expect(panel(page)).toBeInViewport()
  const unit = await shown(page, french)
  await expect(unit).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
    true,
  )
})

test('a text without a page of its own says so', async ({openStudio}) => {
  const page = await openStudio({path: unitPath('glossary-vertebra', 'fr', 'term')})
  await expect(box(page)).toBeVisible()
  await expect(panel(page)).toContainText('This text has no page of its own')
  await expect(panel(page).locator('iframe')).toHaveCount(0)
  await expect(panel(page).getByRole('button')).toHaveCount(0)
})
