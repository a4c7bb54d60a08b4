import AxeBuilder from '@axe-core/playwright'
import type {Page} from '@playwright/test'
import {sites} from '../sites.ts'
import {expect, test} from './studio-test.ts'
import {box, removeDeskPages, rows, unitPath} from './translation-desk-page.ts'
import {createDeskScene} from './translation-desk-scene.ts'

/** Those of `tests/e2e/axe.spec.ts`. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Colours are all that the scheme changes. */
const rulesOnColour = ['color-contrast', 'link-in-text-block']

/** What the place of things can break; the rest is the same at any width. */
const rulesOnPlace = ['target-size', 'scrollable-region-focusable', ...rulesOnColour]

/** Sanity's own, around every tool: not ours to mend. */
const chrome = [
  // Tabs without a list of tabs, a logo and buttons without words.
  '[data-testid="studio-navbar"]',
  // Forbids to zoom.
  'meta[name="viewport"]',
]

const findings = async (page: Page, on: string, only?: readonly string[]) => {
  const builder = new AxeBuilder({page}).setLegacyMode()
  for (const selector of chrome) builder.exclude(selector)
  if (only) builder.withRules([...only])
  else
    builder.options({
      runOnly: {type: 'tag', values: tags},
      // Off unless asked for, though it belongs to WCAG 2.2 AA.
      rules: {'target-size': {enabled: true}},
    })
  const {violations} = await builder.analyze()
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, html}) => ({on, rule: id, at: String(target), html: html.slice(0, 200)})),
  )
}

/** Colours fade from one scheme into the other, and half way nothing can be read. */
const switchTo = async (page: Page, colorScheme: 'light' | 'dark') => {
  await page.emulateMedia({colorScheme})
  await expect(page.locator('main')).toHaveAttribute('data-scheme', colorScheme)
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0)
}

/** Everything at 1280 px in light, then what another scheme or width can break. */
const look = async (page: Page, name: string) => {
  const found = await findings(page, `${name}, light, 1280 px`)
  await switchTo(page, 'dark')
  found.push(...(await findings(page, `${name}, dark, 1280 px`, rulesOnColour)))
  for (const width of [768, 360]) {
    await page.setViewportSize({width, height: 800})
    found.push(...(await findings(page, `${name}, dark, ${width} px`, rulesOnPlace)))
  }
  await switchTo(page, 'light')
  await page.setViewportSize({width: 1280, height: 900})
  return found
}

test.afterEach(removeDeskPages)

test('axe finds nothing in any screen of the desk, and a dismissed check keeps the focus', async ({
  openStudio,
}) => {
  const {copy, unit} = await createDeskScene()
  const page = await openStudio({path: `/translate?translate[document]=${copy._id}`})
  await expect(rows(page).first()).toBeVisible()
  const found = await look(page, 'list')

  await page.getByRole('button', {name: 'Progress'}).click()
  await expect(page.getByRole('row', {name: /Français/})).toBeVisible()
  found.push(...(await look(page, 'progress')))

  await page.getByRole('button', {name: 'Exchange'}).click()
  await page
    .getByLabel('XLIFF file')
    .setInputFiles({name: 'no.xlf', mimeType: 'text/xml', buffer: Buffer.from('<xliff')})
  await expect(page.getByTestId('import-failed')).toBeVisible()
  found.push(...(await look(page, 'exchange')))

  await page.goto(`${sites.lake}${unitPath(copy._id, 'fr', unit)}`)
  await expect(box(page)).toBeFocused()
  await expect(page.getByText('94 %')).toBeVisible()
  await page.getByRole('button', {name: 'Meaning unchanged…'}).click()
  await page.getByRole('button', {name: 'Reject…'}).click()
  await page.getByRole('button', {name: /^Dismiss the check/}).click()
  found.push(...(await look(page, 'unit')))
  await page.getByRole('button', {name: 'Keys'}).click()
  await expect(page.getByRole('dialog', {name: 'Keys'})).toBeVisible()
  found.push(...(await look(page, 'keys')))
  expect(found).toEqual([])

  await page.keyboard.press('Escape')
  const reason = page.getByLabel('Why this is right as it is')
  await reason.fill('Our leaflets say it so.')
  await reason.press('Control+Enter')
  await expect(page.getByRole('button', {name: 'Check again: number'})).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', {name: 'Dismiss the check: number'})).toBeFocused()
})
