import type {APIRequestContext, Page} from '@playwright/test'
import {editPath} from './edit-path.ts'
import {lake} from './lake.ts'
import {createPageCopy, removePageCopies, withSlugs, withWords} from './page-copy.ts'
import {expect, test} from './studio-test.ts'

/** What is published is there at the next request; the webhook itself takes a moment. */
const soon = {timeout: 30_000}

/** A form is validated before it can be published, which takes a small machine its time. */
const patient = {timeout: 90_000}

test.describe.configure({timeout: 300_000})
test.afterEach(removePageCopies)

const statusOf = async (request: APIRequestContext, url: string) => {
  const answer = await request.get(url, {maxRedirects: 0})
  return {status: answer.status(), location: answer.headers().location}
}

const publishButton = (page: Page) => page.getByTestId('action-publish')
const question = (page: Page) => page.getByRole('dialog', {name: 'Before this is published'})

/** Publishes by keyboard alone. */
const pressPublish = async (page: Page) => {
  await expect(publishButton(page)).toBeEnabled(patient)
  await publishButton(page).focus()
  await page.keyboard.press('Enter')
}

const isPublished = async (page: Page) => {
  await expect(page.getByText('The changes are published')).toBeVisible()
}

test('a changed slug leads from the old address to the new one, in two locales', async ({
  openStudio,
  request,
}) => {
  const {copy, name, address, draft} = await createPageCopy()
  const old = {fr: `${name}-fr`, de: `${name}-de`}
  const slugs = {fr: `${name}-nouvelle`, de: `${name}-größe`}
  await expect
    .poll(() => statusOf(request, address('fr', old.fr)), soon)
    .toMatchObject({status: 200})
  await draft(withSlugs(copy, slugs))
  const page = await openStudio({path: editPath('procedure', copy._id)})
  await pressPublish(page)
  await isPublished(page)
  await expect(page.getByText(`/fr/procedures/${old.fr} now leads to`)).toBeVisible()
  for (const locale of ['fr', 'de'] as const) {
    const moved = {status: 308, location: encodeURI(`/${locale}/procedures/${slugs[locale]}`)}
    await expect.poll(() => statusOf(request, address(locale, old[locale])), soon).toEqual(moved)
    expect((await statusOf(request, address(locale, slugs[locale]))).status).toBe(200)
  }
  expect((await statusOf(request, address('en', `${name}-en`))).status).toBe(200)
  expect(await lake.getDocument(`drafts.${copy._id}`)).toBeUndefined()
})

const was = 'The dose is small.'
const is = 'The dose is low.'
const french = 'La dose est faible.'

test('a changed meaning withholds the translation, and the reader is told', async ({
  openStudio,
  request,
}) => {
  const {copy, name, address, draft} = await createPageCopy()
  const frenchPage = async () => (await request.get(address('fr', `${name}-fr`))).text()
  await draft(withWords(copy, 'risks', was, is))
  const page = await openStudio({path: editPath('procedure', copy._id)})
  await pressPublish(page)
  const dialog = question(page)
  await expect(
    dialog.getByText('Did the meaning change? Sections › What are the risks?'),
  ).toBeVisible()
  await expect(dialog.locator('del')).toHaveText('small')
  await expect(dialog.locator('ins')).toHaveText('low')
  await expect(dialog.getByText('Substance: other words')).toBeVisible()
  await expect(dialog.getByText('Safety-critical: here only your mark counts')).toBeVisible()
  await expect(dialog.getByRole('radio', {name: 'Yes, or I am not sure'})).toBeChecked()
  await expect(dialog.getByText('Readers in Français and Deutsch get the English')).toBeVisible()
  await dialog.getByRole('button', {name: 'Publish'}).press('Enter')
  await isPublished(page)
  await expect.poll(frenchPage, soon).toContain(is)
  const text = await frenchPage()
  expect(text).not.toContain(french)
  expect(text).toContain('data-kind="changed"')
})

test('a meaning that is marked unchanged keeps the translation, with a note', async ({
  openStudio,
  request,
}) => {
  const {copy, name, address, draft} = await createPageCopy()
  const frenchPage = async () => (await request.get(address('fr', `${name}-fr`))).text()
  const noticesBefore = (await frenchPage()).split('data-kind="wording"').length
  await draft(withWords(copy, 'risks', was, is))
  const page = await openStudio({path: editPath('procedure', copy._id)})
  await pressPublish(page)
  const dialog = question(page)
  await dialog.getByRole('radio', {name: 'Yes, or I am not sure'}).focus()
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('radio', {name: 'No, the meaning is unchanged'})).toBeChecked()
  await expect(dialog.getByText('keep their text, with a note')).toBeVisible()
  await dialog.getByRole('button', {name: 'Publish'}).press('Enter')
  await isPublished(page)
  await expect
    .poll(async () => (await frenchPage()).split('data-kind="wording"').length, soon)
    .toBeGreaterThan(noticesBefore)
  expect(await frenchPage()).toContain(french)
  expect(await frenchPage()).not.toContain(is)
  const marks =
    '*[_id == $id][0].sections[].body[].l10n.units[defined(meaningUnchanged)].meaningUnchanged.by'
  const by = (await lake.fetch<unknown[]>(marks, {id: copy._id})).flat()
  expect(by.filter((one) => one !== null)).toHaveLength(2)
})

test('somebody is faster: nothing is published unseen and nothing is lost', async ({
  openStudio,
}) => {
  const {copy, draft} = await createPageCopy()
  await draft(withWords(copy, 'risks', was, is))
  const page = await openStudio({path: editPath('procedure', copy._id)})
  await pressPublish(page)
  const dialog = question(page)
  await expect(dialog.getByRole('button', {name: 'Publish'})).toBeVisible()
  await draft(withWords(copy, 'risks', was, 'The dose is tiny.'))
  await expect(dialog.getByRole('alert')).toContainText('This draft was changed or published')
  await expect(dialog.getByRole('button', {name: 'Publish'})).toHaveCount(0)
  expect(JSON.stringify(await lake.getDocument(copy._id))).toContain(was)
  await dialog.getByRole('button', {name: 'Look again'}).press('Enter')
  await expect(dialog.locator('ins')).toHaveText('tiny')
  await dialog.getByRole('button', {name: 'Publish'}).press('Enter')
  await isPublished(page)
  expect(JSON.stringify(await lake.getDocument(copy._id))).toContain('The dose is tiny.')
})

test('a slug that is taken in one locale names the locale and the page', async ({openStudio}) => {
  const {copy, draft} = await createPageCopy()
  await draft(withSlugs(copy, {fr: 'cyphoplastie-et-vertebroplastie'}))
  const page = await openStudio({path: editPath('procedure', copy._id)})
  await expect(publishButton(page)).toBeDisabled()
  await page.getByRole('button', {name: 'Validation'}).click()
  await expect(
    page.getByText('is already the address of “Kyphoplasty and vertebroplasty”').first(),
  ).toContainText('in Français (fr)')
})

test('deleting says which addresses vanish, and they answer 404', async ({openStudio, request}) => {
  const {copy, name, address} = await createPageCopy()
  await expect
    .poll(() => statusOf(request, address('de', `${name}-de`)), soon)
    .toMatchObject({status: 200})
  const page = await openStudio({path: editPath('procedure', copy._id)})
  await expect(publishButton(page)).toBeVisible(patient)
  await page.getByTestId('action-menu-button').click()
  await page.getByTestId('action-Delete').click()
  const dialog = page.getByRole('dialog', {name: 'Delete this page?'})
  await expect(dialog.getByText(`/de/procedures/${name}-de`)).toBeVisible()
  await expect(dialog.getByText('Nothing links here.')).toBeVisible()
  await dialog.getByRole('button', {name: 'Delete'}).click()
  await expect(page.getByText('The page is deleted')).toBeVisible()
  await expect
    .poll(() => statusOf(request, address('de', `${name}-de`)), soon)
    .toMatchObject({status: 404})
})

test('a page that others link to is not taken from under them', async ({openStudio}) => {
  const linked = 'procedure-kyphoplasty-vertebroplasty'
  const page = await openStudio({path: editPath('procedure', linked)})
  await expect(publishButton(page)).toBeVisible(patient)
  await page.getByTestId('action-menu-button').click()
  await page.getByTestId('action-Delete').click()
  const dialog = page.getByRole('dialog', {name: 'Delete this page?'})
  await expect(dialog.getByRole('alert')).toContainText('Published documents link here')
  await expect(dialog.getByRole('link').first()).toBeVisible()
  await expect(dialog.getByRole('button', {name: 'Delete'})).toBeDisabled()
})
