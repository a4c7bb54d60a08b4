import {randomUUID} from 'node:crypto'
import type {APIRequestContext, Page} from '@playwright/test'
import {createTestImage} from '../../integration/lake/create-test-image.ts'
import {sites} from '../sites.ts'
import {editPath} from './edit-path.ts'
import {field, sourceField, textField} from './field.ts'
import {lake} from './lake.ts'
import {publishOpen} from './publish-open.ts'
import {sampleDocument} from './sample-document.ts'
import {expect, test} from './studio-test.ts'

const locales = ['en', 'fr'] as const

/** What the site answers for a page in two locales, without following where it leads. */
const siteAnswers = async (request: APIRequestContext, path: string) =>
  Promise.all(
    locales.map(async (locale) => {
      const response = await request.get(`${sites.sample}/${locale}/${path}`, {maxRedirects: 0})
      return {
        status: response.status(),
        body: await response.text(),
        to: response.headers().location,
      }
    }),
  )

const statuses = async (request: APIRequestContext, path: string) =>
  (await siteAnswers(request, path)).map(({status}) => status)

const bodies = async (request: APIRequestContext, path: string) =>
  (await siteAnswers(request, path)).map(({body}) => body)

/** Sanity's own question before something is thrown away: a small one or a dialog. */
const confirm = /^confirm-(?:popover-confirm-)?button$/

/** Picks an entry of the menu beside the publish button. */
const act = async (page: Page, name: string) => {
  await page.getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name}).click()
}

test('a procedure is written with text and picture and published, while a second editor looks on', async ({
  openStudio,
  request,
}) => {
  const mark = randomUUID().slice(0, 8)
  const title = `Knee check ${mark}`
  const ada = await openStudio({path: '/intent/create/template=procedure;type=procedure/'})
  await sourceField(ada, 'title').fill(title)
  await expect(ada).toHaveURL(/procedure;[0-9a-f-]{36}/)
  const id = /procedure;([0-9a-f-]{36})/.exec(ada.url())?.[1] ?? ''
  const ben = await openStudio({path: editPath('procedure', id)})
  await expect(sourceField(ben, 'title')).toHaveValue(title)

  await sourceField(ada, 'slug').fill(`knee-check-${mark}`)
  await sourceField(ada, 'summary').fill('A nurse looks at your knee and bends it.')
  await expect(sourceField(ben, 'summary')).toHaveValue('A nurse looks at your knee and bends it.')

  await ada.getByTestId('file-button-input').setInputFiles({
    name: 'knee.png',
    mimeType: 'image/png',
    buffer: await createTestImage(800, 450),
  })
  const preview = 'img[src*="/images/preop/production/"]'
  await expect(ada.getByTestId('form-view').locator(preview).first()).toBeVisible()
  await expect(ben.getByTestId('form-view').locator(preview).first()).toBeVisible()
  await sourceField(ada, 'image.alt').fill('A hand holds a knee')
  await expect(sourceField(ben, 'image.alt')).toHaveValue('A hand holds a knee')

  await ada.getByRole('tab', {name: 'Sections'}).click()
  await ada.getByTestId('field-sections').getByText('What is it?').first().click()
  const body = field(ada, 'sections[_key=="overview"].body[_key=="en"].value')
  await body.getByRole('textbox').click()
  await ada.keyboard.insertText('We check how far your knee bends.')
  await expect(body.getByText('We check how far your knee bends.')).toBeVisible()
  await ada.keyboard.press('Escape')

  expect(await statuses(request, `procedures/knee-check-${mark}`)).toEqual([404, 404])
  await publishOpen(ada)
  await expect(ben.getByTestId('action-publish')).toBeDisabled()
  await expect.poll(() => statuses(request, `procedures/knee-check-${mark}`)).toEqual([200, 200])
  for (const html of await bodies(request, `procedures/knee-check-${mark}`)) {
    expect(html).toContain(title)
    expect(html).toContain('We check how far your knee bends.')
    expect(html).toContain('alt="A hand holds a knee"')
    const [source = ''] = /\/images\/[^" ]+/.exec(html) ?? []
    const picture = await request.get(`${sites.sample}${source}`)
    expect(picture.headers()['content-type']).toBe('image/webp')
  }
})

test('a page is edited, renamed, brought back to an old revision and withdrawn', async ({
  openStudio,
  request,
}) => {
  const {document, id, title, slug} = sampleDocument('procedure-bone-density-scan')
  await lake.create(document)
  const page = `procedures/${slug}`
  await expect.poll(() => statuses(request, page)).toEqual([200, 200])
  const ada = await openStudio({path: editPath('procedure', id)})
  const ben = await openStudio({path: editPath('procedure', id)})
  await expect(sourceField(ben, 'title')).toHaveValue(title)

  await test.step('an edit is on the site when it is published, and not before', async () => {
    await sourceField(ada, 'title').fill(`${title}, edited`)
    await expect(sourceField(ben, 'title')).toHaveValue(`${title}, edited`)
    for (const html of await bodies(request, page)) expect(html).not.toContain(', edited')
    await publishOpen(ada)
    await expect.poll(async () => (await bodies(request, page)).join()).toContain(', edited')
  })

  await test.step('a draft is discarded, here and at the other’s', async () => {
    await sourceField(ada, 'title').fill('A mistake')
    await expect(sourceField(ben, 'title')).toHaveValue('A mistake')
    await act(ada, 'Discard changes')
    await ada.getByTestId(confirm).click()
    await expect(sourceField(ada, 'title')).toHaveValue(`${title}, edited`)
    await expect(sourceField(ben, 'title')).toHaveValue(`${title}, edited`)
  })

  await test.step('the old address leads to the new one', async () => {
    await sourceField(ada, 'slug').fill(`${slug}-new`)
    await publishOpen(ada)
    await expect.poll(() => statuses(request, page)).toEqual([308, 308])
    const [english, french] = await siteAnswers(request, page)
    expect(english?.to).toBe(`/en/${page}-new`)
    expect(french?.to).toBe(`/fr/${page}-new`)
    expect(await statuses(request, `${page}-new`)).toEqual([200, 200])
  })

  await test.step('the revision before comes back from the history', async () => {
    await ada.getByTestId('document-header-Published-chip').click()
    await ada.getByTestId('pane-context-menu-button').last().click()
    await ada.getByRole('menuitem', {name: 'History'}).click()
    const revisions = ada.getByRole('listbox', {name: 'Document revisions'}).getByRole('option')
    await revisions.filter({hasText: 'Published'}).last().getByRole('button').first().click()
    await expect(sourceField(ada, 'slug')).toHaveValue(slug)
    await ada.getByRole('button', {name: 'Revert to revision'}).click()
    await ada.getByTestId(confirm).click()
    await expect(sourceField(ben, 'slug')).toHaveValue(slug)
  })

  await test.step('a page that is unpublished is gone from the site', async () => {
    await ben.getByTestId('document-header-Published-chip').click()
    await ben.getByRole('button', {name: 'Unpublish'}).click()
    await ben.getByRole('dialog').getByRole('button', {name: 'Unpublish'}).click()
    await expect.poll(() => statuses(request, `${page}-new`)).toEqual([404, 404])
  })
})

test('a banner is scheduled: it shows from its start to its end', async ({openStudio, request}) => {
  const message = `The car park is closed ${randomUUID().slice(0, 8)}.`
  const ada = await openStudio({path: '/intent/create/template=banner;type=banner/'})
  await textField(ada, 'name').fill('Car park')
  await sourceField(ada, 'message').fill(message)
  await ada.getByLabel('Whole Site').check({force: true})
  await ada.getByLabel('Start', {exact: true}).fill('2031-01-01T08:00')
  await publishOpen(ada)
  expect((await bodies(request, 'procedures')).join()).not.toContain(message)
  await ada.getByLabel('Start', {exact: true}).fill('2026-01-01T08:00')
  await publishOpen(ada)
  await expect
    .poll(async () => (await bodies(request, 'procedures')).map((html) => html.includes(message)))
    .toEqual([true, true])
  await ada.getByLabel('End', {exact: true}).fill('2026-02-01T08:00')
  await publishOpen(ada)
  await expect
    .poll(async () => (await bodies(request, 'procedures')).map((html) => html.includes(message)))
    .toEqual([false, false])
})

test('an appeal is opened: its form is on the site', async ({openStudio, request}) => {
  const {document, id, slug} = sampleDocument('donation-care-fund')
  await lake.create({...document, start: '2031-01-01T08:00:00Z'})
  const form = async () =>
    (await bodies(request, `donate/${slug}`)).map((html) => html.includes('<form'))
  await expect.poll(() => statuses(request, `donate/${slug}`)).toEqual([200, 200])
  expect(await form()).toEqual([false, false])
  const ada = await openStudio({path: editPath('donation', id)})
  await textField(ada, 'start').fill('2026-01-01 08:00')
  await textField(ada, 'start').press('Tab')
  await publishOpen(ada)
  await expect.poll(form).toEqual([true, true])
})
