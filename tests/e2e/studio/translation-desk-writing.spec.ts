import type {Page} from '@playwright/test'
import {sites} from '../sites.ts'
import {editPath} from './edit-path.ts'
import {lake} from './lake.ts'
import {expect, test} from './studio-test.ts'
import {
  better,
  box,
  citedIn,
  createDeskPage,
  doseOf,
  french,
  removeDeskPages,
  rows,
  said,
  saved,
  unitPath,
  workIn,
  workOf,
  write,
} from './translation-desk-page.ts'

const soon = {timeout: 30_000}

/** What a browser says about requests that reach nobody. */
test.use({
  expectedError:
    /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION|Failed to fetch|WebSocket connection|request failed|Request error|Unable to connect/i,
})

const writesOf = (page: Page) => {
  const writes: string[] = []
  page.on('request', (request) => {
    if (/\/data\/(mutate|actions)\//.test(request.url())) writes.push(request.url())
  })
  return writes
}

test.afterEach(removeDeskPages)

test('opening the desk, a unit and a chip of a form writes nothing', async ({openStudio}) => {
  const {copy} = await createDeskPage()
  const unit = doseOf(copy)
  const page = await openStudio({path: `/translate?translate[document]=${copy._id}`})
  const writes = writesOf(page)
  await page.reload()
  await rows(page).getByRole('link').first().press('Enter')
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible()
  await page.goto(`${sites.lake}${unitPath(copy._id, 'de', unit)}`)
  await expect(box(page)).not.toHaveValue('')
  await page.goto(`${sites.lake}${editPath('procedure', copy._id)}`)
  await page
    .getByRole('button', {name: /^Français: /})
    .first()
    .click()
  await page.getByRole('link', {name: 'Open in the translation desk'}).first().click()
  await expect(page).toHaveURL(new RegExp(`/translate/${copy._id}/fr`))
  await expect(box(page)).toBeFocused()
  expect(writes).toEqual([])
  expect(await lake.getDocument(workOf(copy._id, 'fr'))).toBeUndefined()
})

/** 3 sentences, 27 words, 101 letters: a Gulpease index of 89 + (300 * 3 - 10 * 101) / 27 = 84.9. */
const italian =
  '⟦1⟧Raggi.⟦/1⟧ La dose è bassa e non fa male. ⟦2⟧ Prima di fare questo esame ci dica se aspetta un bambino o se pensa di aspettare un bambino. ⟦3⟧'

test('a missing code is named and keeps the text from being stored; a long text is told how it reads', async ({
  openStudio,
}) => {
  const {copy} = await createDeskPage()
  const page = await openStudio({path: unitPath(copy._id, 'fr', citedIn(copy))})
  await expect(box(page)).toBeFocused()
  const text = await box(page).inputValue()
  expect(text).toContain('⟦1⟧')
  await write(page, text.replace('⟦1⟧', ''))
  await expect(page.getByTestId('code-problem')).toContainText('⟦1⟧ (citation')
  await expect(page.getByTestId('code-problem')).toContainText('is missing')
  await expect(saved(page)).toContainText('Not stored as long as a code is missing')
  await page.keyboard.press('Control+Enter')
  await expect(said(page)).toContainText('a code is missing or wrong')
  expect(await lake.getDocument(workOf(copy._id, 'fr'))).toBeUndefined()
  await page.keyboard.press('End')
  await page.keyboard.press('Alt+k')
  await expect(page.getByTestId('code-problem')).toHaveCount(0)
  await expect(saved(page)).toHaveText('All you wrote is stored.')
  await expect(page.getByTestId('target-readability')).toHaveCount(0)

  await page.goto(`${sites.lake}${unitPath(copy._id, 'it', doseOf(copy))}`)
  await write(page, italian)
  await expect(page.getByTestId('source-readability')).toContainText(/^Flesch-Kincaid grade \d/)
  await expect(page.getByTestId('target-readability')).toHaveText(
    'Gulpease 85 (0 hard to 100 easy)',
  )
  await expect(saved(page)).toHaveText('All you wrote is stored.')
})

test('two translators on one unit: neither text is lost, and one of them decides', async ({
  openStudio,
}) => {
  const {copy} = await createDeskPage()
  const unit = doseOf(copy)
  const path = unitPath(copy._id, 'fr', unit)
  const ada = await openStudio({role: 'translator', locales: ['fr'], path})
  const ben = await openStudio({role: 'translator', locales: ['fr'], path})
  const text = await box(ada).inputValue()
  await expect(box(ada)).toBeFocused()
  await ada.context().setOffline(true)
  await write(ada, text.replace(french, 'La dose est minime.'))
  await write(ben, text.replace(french, better))
  await expect(saved(ben)).toHaveText('All you wrote is stored.')
  await ada.context().setOffline(false)
  const conflict = ada.getByRole('alert').filter({hasText: 'Somebody else has changed this text'})
  await expect(conflict).toContainText(better)
  await expect(conflict).toContainText('La dose est minime.')
  expect(JSON.stringify(await workIn(copy._id, 'fr', unit))).toContain(better)
  await conflict.getByRole('button', {name: 'Go on with mine'}).press('Enter')
  await expect
    .poll(async () => JSON.stringify(await workIn(copy._id, 'fr', unit)), soon)
    .toContain('La dose est minime.')
  await expect(box(ben)).toHaveValue(text.replace(french, 'La dose est minime.'))
})

test('what is typed while the connection is lost is kept, and sent when it is back', async ({
  openStudio,
}) => {
  const {copy} = await createDeskPage()
  const unit = doseOf(copy)
  const path = unitPath(copy._id, 'fr', unit)
  const page = await openStudio({role: 'translator', locales: ['fr'], path})
  await expect(box(page)).toBeFocused()
  const text = await box(page).inputValue()
  await page.context().setOffline(true)
  await write(page, text.replace(french, better))
  await expect(saved(page)).toContainText('kept in this browser')
  await page.context().setOffline(false)
  await expect(saved(page)).toHaveText('All you wrote is stored.')
  expect(JSON.stringify(await workIn(copy._id, 'fr', unit))).toContain(better)

  // The window is closed before the lake is back.
  await page.context().setOffline(true)
  await write(page, text.replace(french, 'La dose est minime.'))
  const context = page.context()
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(`${sites.lake}${path}`)
  await expect(box(again)).toHaveValue(text.replace(french, 'La dose est minime.'))
  await expect(saved(again)).toHaveText('All you wrote is stored.')
  expect(JSON.stringify(await workIn(copy._id, 'fr', unit))).toContain('La dose est minime.')
})

test('the keys are listed, and Escape leads back', async ({openStudio}) => {
  const {copy} = await createDeskPage()
  const page = await openStudio({path: unitPath(copy._id, 'fr', doseOf(copy))})
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Alt+/')
  const help = page.getByRole('dialog', {name: 'Keys'})
  await expect(help).toContainText('Ctrl+Enter')
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await expect(page.getByRole('button', {name: 'Keys'})).toBeFocused()
})
