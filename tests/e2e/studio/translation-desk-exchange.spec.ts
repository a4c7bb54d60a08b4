import {mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Page} from '@playwright/test'
import {sourceLocale} from '@preop/locales'
import {documentUnits} from '@preop/translation'
import {readTmx, readXliff} from '@preop/translation/exchange'
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
import {createDeskScene} from './translation-desk-scene.ts'

/** Larger than any file that is read, and no byte of it takes a place on the disk. */
const hugeFile = () => {
  const folder = mkdtempSync(join(tmpdir(), 'preop-huge-'))
  const file = join(folder, 'huge.xlf')
  writeFileSync(file, '<xliff version="1.2">')
  truncateSync(file, 200_000_000)
  return {file, remove: () => rmSync(folder, {recursive: true})}
}

const exchange = (id: string) =>
  `/translate?translate[tab]=exchange&translate[document]=${id}&translate[locale]=fr`

/** What people have written and reviewed in the scene. */
const isInRisks = ({path}: {readonly path: string}) => path.startsWith('sections.risks.body.')

test.afterEach(removeDeskPages)

const downloaded = async (page: Page, button: string, name: string): Promise<string> => {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', {name: button}).press('Enter')
  const download = await waiting
  expect(download.suggestedFilename()).toBe(name)
  return readFile(await download.path(), 'utf8')
}

/** Chooses all units of one document, and downloads them. */
const exported = async (page: Page): Promise<string> => {
  const form = page.getByRole('region', {name: 'Export'})
  await form.getByRole('checkbox', {name: 'In progress'}).check()
  await form.getByRole('checkbox', {name: 'Awaiting review'}).check()
  await form.getByRole('checkbox', {name: 'Approved'}).check()
  await form.getByRole('checkbox', {name: /Only documents/}).check()
  await expect(form.getByTestId('export-told')).toContainText(/\d+ units of 1 document/)
  const text = await downloaded(page, 'Download XLIFF', 'preop-fr.xlf')
  await expect(said(page)).toContainText(/preop-fr.xlf holds \d+ units of 1 document/)
  return text
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

test('a file for another locale, broken, with a DOCTYPE or too large is refused with the reason', async ({
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

  await choose(page, file.slice(0, file.length / 2))
  await expect(failed(page)).toContainText(/line \d+/i)
  await expect(failed(page)).toContainText('Nothing of the file was imported')
  await expect(store(page)).toHaveCount(0)

  const huge = hugeFile()
  try {
    await page.getByLabel('XLIFF file').setInputFiles(huge.file)
    await expect(failed(page)).toContainText('huge.xlf was refused')
    await expect(failed(page)).toContainText('200.0 MB')
    await expect(failed(page)).toContainText('Nothing of the file was imported')
    await expect(store(page)).toHaveCount(0)
    // The Studio goes on: the next file is compared as before.
    await choose(page, file)
    await expect(report(page)).toContainText('0 to be stored')
    await expect(failed(page)).toHaveCount(0)
  } finally {
    huge.remove()
  }
  expect(await workIn(copy._id, 'fr', unit)).toBeUndefined()
  expect(await workIn(copy._id, 'de', unit)).toBeUndefined()
})

test('XLIFF 1.2 holds every unit of a page, and TMX what people have approved', async ({
  openStudio,
}) => {
  const {copy, unit} = await createDeskScene()
  const page = await openStudio({role: 'translator', locales: ['fr'], path: exchange(copy._id)})
  await page.getByLabel('Version of XLIFF').selectOption('1.2')
  const {version, files} = readXliff(await exported(page))
  expect(version).toBe('1.2')
  expect(files.map(({original}) => original)).toEqual([copy._id])
  const units = files.flatMap((one) => one.units)
  expect(units.flatMap(({faults}) => faults)).toEqual([])
  expect(units.map(({path}) => path).sort()).toEqual(
    documentUnits(copy, sourceLocale)
      .map(({path}) => path)
      .sort(),
  )

  const memory = readTmx(await downloaded(page, 'Download TMX', 'preop-fr.tmx'), {
    sourceLocale,
    targetLocale: 'fr',
  })
  expect(memory.refused).toEqual([])
  await expect(said(page)).toContainText(`holds ${memory.entries.length} translations of`)
  const own = memory.entries.filter(({origin}) => origin.document === copy._id)
  expect(own).toHaveLength(documentUnits(copy, sourceLocale).filter(isInRisks).length)
  expect(own.find(({origin}) => origin.path === unit)?.target).toContain(french)
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
