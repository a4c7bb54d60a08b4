import {readFile} from 'node:fs/promises'
import type {Page} from '@playwright/test'
import {expect, test} from './studio-test.ts'
import {
  better,
  createDeskPage,
  doseOf,
  french,
  removeDeskPages,
  rows,
  said,
  workIn,
} from './translation-desk-page.ts'

const exchange = (id: string) =>
  `/translate?translate[tab]=exchange&translate[document]=${id}&translate[locale]=fr`

test.afterEach(removeDeskPages)

/** Chooses all units of one document, and downloads them. */
const exported = async (page: Page): Promise<string> => {
  const form = page.getByRole('region', {name: 'Export'})
  await form.getByRole('checkbox', {name: 'In progress'}).check()
  await form.getByRole('checkbox', {name: 'Awaiting review'}).check()
  await form.getByRole('checkbox', {name: 'Approved'}).check()
  await form.getByRole('checkbox', {name: /Only documents/}).check()
  await expect(form.getByTestId('export-told')).toContainText(/\d+ units of 1 document/)
  const waiting = page.waitForEvent('download')
  await form.getByRole('button', {name: 'Download XLIFF'}).press('Enter')
  const download = await waiting
  expect(download.suggestedFilename()).toBe('preop-fr.xlf')
  await expect(said(page)).toContainText(/preop-fr.xlf holds \d+ units of 1 document/)
  return readFile(await download.path(), 'utf8')
}

const choose = (page: Page, text: string) =>
  page
    .getByLabel('XLIFF file')
    .setInputFiles({name: 'back.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(text)})

const report = (page: Page) => page.getByTestId('import-report')
const failed = (page: Page) => page.getByTestId('import-failed')
const store = (page: Page) => page.getByRole('button', {name: /^Store \d/})

test('a translator takes a file out, sends it back changed, and the unit awaits review', async ({
  openStudio,
}) => {
  const {copy} = await createDeskPage()
  const unit = doseOf(copy)
  const page = await openStudio({role: 'translator', locales: ['fr'], path: exchange(copy._id)})
  const file = await exported(page)
  expect(file).toContain(french)
  const changed = file.replace(french, better)

  await choose(page, changed)
  await expect(report(page)).toContainText('1 to be stored')
  await expect(report(page)).toContainText('0 refused')
  await expect(said(page)).toContainText('Nothing is stored yet')
  expect(await workIn(copy._id, 'fr', unit)).toBeUndefined()
  await page.locator('summary', {hasText: 'To be stored (1)'}).press('Enter')
  await expect(page.getByRole('listitem').filter({hasText: better})).toContainText(
    'What are the risks?',
  )

  await store(page).press('Enter')
  await expect(report(page)).toContainText('1 stored')
  await expect
    .poll(() => workIn(copy._id, 'fr', unit))
    .toMatchObject({status: 'translated', origin: 'human'})

  await choose(page, changed)
  await expect(report(page)).toContainText('0 to be stored')
  await expect(report(page)).toContainText('0 refused')
  await expect(page.getByText(/^Already so \(\d+\)$/)).toBeVisible()
  await expect(store(page)).toHaveCount(0)

  await page.getByRole('button', {name: 'Units', exact: true}).press('Enter')
  await expect(rows(page).filter({hasText: better})).toContainText('To review')
})

test('a file for another locale, and one with a DOCTYPE, are refused with the reason', async ({
  openStudio,
}) => {
  const {copy} = await createDeskPage()
  const unit = doseOf(copy)
  const page = await openStudio({role: 'translator', locales: ['fr'], path: exchange(copy._id)})
  await expect(page.getByLabel('Locale of the file').locator('option')).toHaveText(['Français'])
  const file = await exported(page)

  await choose(page, file.replace(french, better).replaceAll('="fr"', '="de"'))
  await expect(report(page)).toContainText('0 to be stored')
  await expect(page.getByText('Expected a translation to “fr”, found “de”.')).toBeVisible()
  await expect(store(page)).toHaveCount(0)

  await choose(page, file.replace('?>', '?><!DOCTYPE xliff [<!ENTITY a "b">]>'))
  await expect(failed(page)).toContainText('DOCTYPE')
  await expect(failed(page)).toContainText('Nothing of the file was imported')
  await expect(store(page)).toHaveCount(0)
  expect(await workIn(copy._id, 'fr', unit)).toBeUndefined()
  expect(await workIn(copy._id, 'de', unit)).toBeUndefined()
})

test('what a machine made becomes a machine draft, and where there is nothing no file is made', async ({
  openStudio,
}) => {
  const {copy} = await createDeskPage()
  const unit = doseOf(copy)
  const page = await openStudio({role: 'translator', locales: ['fr'], path: exchange(copy._id)})
  const changed = (await exported(page)).replace(french, better)
  await page.getByRole('checkbox', {name: /Made by a machine/}).check()
  await choose(page, changed)
  await expect(report(page)).toContainText('1 to be stored')
  await store(page).press('Enter')
  await expect
    .poll(() => workIn(copy._id, 'fr', unit))
    .toMatchObject({status: 'machine', origin: 'machine'})

  const form = page.getByRole('region', {name: 'Export'})
  for (const name of ['Missing', 'Stale', 'In progress', 'Awaiting review', 'Approved'])
    await form.getByRole('checkbox', {name, exact: true}).uncheck()
  await form.getByRole('button', {name: 'Download XLIFF'}).press('Enter')
  await expect(said(page)).toContainText('Nothing to export')
})
