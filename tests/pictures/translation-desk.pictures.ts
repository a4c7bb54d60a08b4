import {readFile} from 'node:fs/promises'
import type {Page} from '@playwright/test'
import {sites} from '../e2e/sites.ts'
import {lake} from '../e2e/studio/lake.ts'
import {expect, test} from '../e2e/studio/studio-test.ts'
import {
  better,
  box,
  french,
  removeDeskPages,
  rows,
  saved,
  unitPath,
  workOf,
} from '../e2e/studio/translation-desk-page.ts'
import {createDeskScene} from '../e2e/studio/translation-desk-scene.ts'
import {takePicture} from './take-picture.ts'

/** High enough that nothing has to be scrolled to. */
const tall = {width: 1280, height: 1800}

/** The page stands beside the unit. */
const wide = {width: 1600, height: 900}

/** What the French page says of a part, a section or parts of it. */
const withheld = /(a|ont) changé depuis (sa|leur) traduction/

const panel = (page: Page, name: string) => page.getByRole('region', {name, exact: true})

test.afterEach(removeDeskPages)

/** The texts of the page as a translator's program would send them back: one better, one broken. */
const sentBack = async (page: Page): Promise<Buffer> => {
  for (const name of ['In progress', 'Awaiting review', 'Approved', /^Only documents/])
    await page.getByRole('checkbox', {name}).check()
  await expect(page.getByTestId('export-told')).toContainText('of 1 document')
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', {name: 'Download XLIFF'}).click()
  const file = await readFile(await (await waiting).path(), 'utf8')
  const lost = file.replace(
    /(<unit [^>]*sections\.risks\.body\.b2"[\s\S]*?<target[^>]*>[\s\S]*?)<ph [^>]*\/>/,
    '$1',
  )
  return Buffer.from(lost.replace(better, 'La dose est minime.'))
}

test('the desk as a translator sees it', async ({openStudio, browser, request}) => {
  const {copy, unit, name, address} = await createDeskScene()
  const person = {role: 'translator', locales: ['fr'], viewport: tall} as const
  const page = await openStudio({...person, path: '/translate?translate[risk]=safety'})
  const main = page.locator('main')

  await expect(rows(page).first()).toBeVisible()
  const views = page.getByRole('navigation', {name: 'Views of the desk'})
  await takePicture(page, 'desk-list', [views, rows(page).nth(4)])

  await expect
    .poll(async () => (await request.get(address('fr', `${name}-fr`))).text())
    .toMatch(withheld)
  await page.goto(`${sites.lake}${unitPath(copy._id, 'fr', unit)}`)
  await expect(box(page)).toBeFocused()
  await expect(panel(page, 'Translation memory')).toContainText('94 %')
  const texts = main.locator('[data-ui="Card"]', {has: page.locator('textarea[data-field]')}).last()
  const actions = page.getByRole('button', {name: 'Approve, next'})
  await page.setViewportSize(wide)
  const beside = panel(page, 'Page in Français')
  await expect(beside.frameLocator('iframe').locator(':target')).toBeInViewport()
  // Chromium paints the frame a moment after it has scrolled.
  await page.waitForTimeout(1000)
  await takePicture(page, 'translation-desk', [
    page.getByRole('button', {name: 'Back to the list'}),
    beside,
  ])
  await page.setViewportSize(tall)
  await takePicture(page, 'desk-changes', [panel(page, 'What changed in the source')])
  await takePicture(page, 'desk-codes', [texts])
  await takePicture(page, 'desk-checks', [panel(page, 'Checks')])
  await takePicture(page, 'desk-memory', [panel(page, 'Translation memory')])
  await takePicture(page, 'desk-comments', [panel(page, 'Comments')])

  const site = await browser.newPage({viewport: {width: 800, height: 900}})
  await site.goto(address('fr', `${name}-fr`))
  const note = site.getByText(withheld).first()
  const section = site.locator('section', {has: note}).last()
  await section.scrollIntoViewIfNeeded()
  await takePicture(site, 'desk-note', [section])
  await site.close()

  const text = await box(page).inputValue()
  await box(page).fill(text.replace(french, better).replace(/3(\sjours)/, '4$1'))
  await expect(saved(page)).toHaveText('All you wrote is stored.')
  await lake.patch(workOf(copy._id, 'fr')).set({'units[0].status': 'translated'}).commit()
  await expect(page.getByText('To review', {exact: true})).toBeVisible()
  await takePicture(page, 'desk-approval', [texts, actions])

  await page.goto(`${sites.lake}/translate?translate[tab]=exchange&translate[document]=${copy._id}`)
  await page
    .getByLabel('XLIFF file')
    .setInputFiles({name: 'back.xlf', mimeType: 'text/xml', buffer: await sentBack(page)})
  await expect(page.getByTestId('import-report')).toContainText('1 to be stored')
  await expect(page.getByTestId('import-report')).toContainText('1 refused')
  await page.locator('summary', {hasText: 'To be stored (1)'}).click()
  await takePicture(page, 'desk-exchange', [
    views,
    page.getByRole('button', {name: 'Store 1 translation'}),
  ])
})

test('progress as an editor sees it', async ({openStudio}) => {
  const page = await openStudio({path: '/translate?translate[tab]=progress', viewport: tall})
  const german = page.getByRole('row', {name: /Deutsch/})
  await expect(german).toBeVisible()
  await takePicture(page, 'desk-progress', [
    page.locator('main h1'),
    page.getByRole('navigation', {name: 'Views of the desk'}),
    page.getByRole('row', {name: /Knee replacement/}),
  ])
})
