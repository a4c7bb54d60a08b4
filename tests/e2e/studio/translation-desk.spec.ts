import type {Page} from '@playwright/test'
import {z} from 'zod'
import {sites} from '../sites.ts'
import {editPath} from './edit-path.ts'
import {lake} from './lake.ts'
import {withWords} from './page-copy.ts'
import {expect, test} from './studio-test.ts'
import {
  better,
  body,
  box,
  createDeskPage,
  doseOf,
  french,
  is,
  removeDeskPages,
  rows,
  said,
  saved,
  unitPath,
  was,
  workIn,
  workOf,
  write,
} from './translation-desk-page.ts'

const soon = {timeout: 30_000}

/** As the sample has it, for `was`. */
const german = 'Die Dosis ist klein.'

const idOf = async (page: Page) =>
  z
    .object({id: z.string()})
    .parse(await (await page.context().request.get(`${sites.lake}/v1/users/me`)).json()).id

const publish = async (page: Page) => {
  await expect(page.getByTestId('action-publish')).toBeEnabled({timeout: 90_000})
  await page.getByTestId('action-publish').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', {name: 'Publish'}).press('Enter')
  await expect(page.getByText('The changes are published')).toBeVisible()
}

test.afterEach(removeDeskPages)

const dateOfTranslation =
  /<dt>Date de la traduction<\/dt><dd><time dateTime="([^"]+)">[^<]*<\/time>/

/**
 * The HTML of a French page but for its section on risks and the two dates that have to move with a
 * translation: the one readers are told, and the one search engines are.
 */
const outsideRisks = (html: string) =>
  html
    .replace(/<section[^>]*aria-labelledby="risks"[\s\S]*?<\/section>/, '')
    .replace(dateOfTranslation, '')
    .replace(/"dateModified":"[^"]*"/, '')

const isStillSo =
  'Nach der Übersetzung dieses Teils wurde der Wortlaut des englischen Originals berichtigt.'

test('a changed sentence is one stale unit a locale; it is translated, approved, or marked unchanged, and readers see it', async ({
  openStudio,
  request,
}) => {
  const {copy, name, address, draft} = await createDeskPage()
  const unit = doseOf(copy)
  const frenchPage = async () => (await request.get(address('fr', `${name}-fr`))).text()
  await draft(withWords(copy, 'risks', was, is))
  const editor = await openStudio({path: editPath('procedure', copy._id)})
  await publish(editor)
  await expect.poll(frenchPage, soon).not.toContain(french)

  const stale = `/translate?translate[document]=${copy._id}&translate[status]=staleSubstance`
  await editor.goto(`${sites.lake}${stale}`)
  await expect(rows(editor)).toHaveCount(2)
  await expect(rows(editor).filter({hasText: 'Français'})).toHaveCount(1)
  await expect(rows(editor).filter({hasText: 'Deutsch'})).toHaveCount(1)
  // Without "at the latest": the history tells the day.
  await expect(rows(editor).getByText(/^since \d+ \w+ \d{4}$/)).toHaveCount(2)

  const translator = await openStudio({role: 'translator', locales: ['fr'], path: stale})
  await expect(rows(translator)).toHaveCount(1)
  const link = rows(translator).getByRole('link')
  await expect(link).toContainText(is)
  await link.focus()
  await translator.keyboard.press('Enter')
  await expect(translator.locator('del')).toHaveText('small')
  await expect(translator.locator('ins')).toHaveText('low')
  const before = await box(translator).inputValue()
  expect(before).toContain(french)
  await write(translator, before.replace(french, better))
  await expect(saved(translator)).toHaveText('All you wrote is stored.')
  expect(await workIn(copy._id, 'fr', unit)).toMatchObject({status: 'draft', origin: 'human'})
  await translator.keyboard.press('Control+Enter')
  await expect.poll(() => workIn(copy._id, 'fr', unit), soon).toMatchObject({status: 'translated'})
  expect(await frenchPage()).not.toContain(better)

  const published = await lake.getDocument(copy._id)
  const pageBefore = await frenchPage()
  const reviewer = await openStudio({
    role: 'translator',
    locales: ['fr'],
    path: unitPath(copy._id, 'fr', unit),
  })
  await expect(box(reviewer)).toHaveValue(before.replace(french, better))
  await box(reviewer).focus()
  await reviewer.keyboard.press('Control+Shift+Enter')
  await expect(said(reviewer)).toContainText('Approved')
  await expect.poll(frenchPage, soon).toContain(better)
  const pageAfter = await frenchPage()
  expect(outsideRisks(pageAfter)).toBe(outsideRisks(pageBefore))
  const today = new Date().toISOString().slice(0, 10)
  expect(dateOfTranslation.exec(pageAfter)?.[1]).toBe(today)

  const approved = await lake.getDocument(copy._id)
  const untouched = (document: unknown) => {
    const {_rev, _updatedAt, sections, ...rest} = z
      .looseObject({
        _rev: z.string(),
        _updatedAt: z.string(),
        sections: z.array(z.looseObject({_key: z.string(), body})),
      })
      .parse(document)
    return {
      rest,
      sections: sections.map((section) =>
        section._key === 'risks'
          ? {...section, body: section.body.filter(({language}) => language !== 'fr')}
          : section,
      ),
    }
  }
  expect(untouched(approved)).toEqual(untouched(published))
  const units =
    '*[_id == $id][0].sections[_key == "risks"][0].body[language == "fr"][0].l10n.units[reviewedBy != null]'
  expect(await lake.fetch<unknown[]>(units, {id: copy._id})).toHaveLength(1)
  await expect(rows(editor)).toHaveCount(1)

  // The editor says of the German that it still means the same.
  const germanPage = async () => (await request.get(address('de', `${name}-de`))).text()
  expect(await germanPage()).not.toContain(german)
  await rows(editor).getByRole('link').press('Enter')
  await expect(editor.getByText('Deutsch', {exact: true}).first()).toBeVisible()
  await editor.getByRole('button', {name: 'Meaning unchanged…'}).press('Enter')
  await editor.getByRole('button', {name: 'Mark as unchanged'}).press('Enter')
  await expect(said(editor)).toContainText('Marked: the meaning is unchanged.')
  await expect(editor.getByRole('button', {name: 'Meaning unchanged…'})).toHaveCount(0)
  await expect(box(editor)).toBeFocused()
  const marks =
    '*[_id == $id][0].sections[_key == "risks"][0].body[language == "de"][0].l10n.units[defined(meaningUnchanged)].meaningUnchanged'
  const [mark, ...others] = await lake.fetch<unknown[]>(marks, {id: copy._id})
  expect(others).toEqual([])
  expect(mark).toMatchObject({by: await idOf(editor), at: expect.stringMatching(`^${today}T`)})
  await expect.poll(germanPage, soon).toContain(german)
  expect(await germanPage()).toContain(isStillSo)
})

test('a translator for French cannot write German, on the screen and over HTTP', async ({
  openStudio,
}) => {
  const {copy} = await createDeskPage()
  const unit = doseOf(copy)
  const page = await openStudio({
    role: 'translator',
    locales: ['fr'],
    path: unitPath(copy._id, 'de', unit),
  })
  await expect(
    page.getByText(/your account does not write translations into Deutsch/),
  ).toBeVisible()
  await expect(box(page)).not.toBeEditable()
  const answer = await page
    .context()
    .request.post(`${sites.lake}/v2025-02-19/data/mutate/production`, {
      headers: {origin: sites.lake},
      data: {
        mutations: [
          {
            create: {
              _id: workOf(copy._id, 'de'),
              _type: 'translationWork',
              language: 'de',
              source: {_type: 'reference', _ref: copy._id, _weak: true},
              units: [],
            },
          },
        ],
      },
    })
  expect(answer.status()).toBe(403)
  expect(await lake.getDocument(workOf(copy._id, 'de'))).toBeUndefined()
})

test('nobody approves machine text of their own, and the desk says why', async ({openStudio}) => {
  const {copy} = await createDeskPage()
  const page = await openStudio({role: 'translator', locales: ['fr'], path: '/translate'})
  const me = await idOf(page)
  const unit = doseOf(copy)
  await page.goto(`${sites.lake}${unitPath(copy._id, 'fr', unit)}`)
  await write(page, (await box(page).inputValue()).replace(french, better))
  await expect(saved(page)).toHaveText('All you wrote is stored.')
  await lake
    .patch(workOf(copy._id, 'fr'))
    .set({
      'units[0].origin': 'machine',
      'units[0].translatedBy': me,
      'units[0].status': 'translated',
    })
    .commit()
  await page.reload()
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Control+Shift+Enter')
  await expect(said(page)).toContainText('Somebody else has to review it')
  expect(JSON.stringify(await lake.getDocument(copy._id))).not.toContain(better)
})

test('published machine text is approved as it stands, and stays a machine’s', async ({
  openStudio,
}) => {
  const {copy} = await createDeskPage()
  const unit = doseOf(copy)
  const page = await openStudio({
    role: 'translator',
    locales: ['fr'],
    path: unitPath(copy._id, 'fr', unit),
  })
  await expect(page.getByText('Published, not reviewed', {exact: true})).toBeVisible()
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Control+Shift+Enter')
  await expect(said(page)).toContainText('Approved')
  const reviewed =
    '*[_id == $id][0].sections[_key == "risks"][0].body[language == "fr"][0].l10n.units[reviewedBy != null]'
  expect(await lake.fetch<unknown[]>(reviewed, {id: copy._id})).toMatchObject([
    {origin: 'machine', translatedBy: 'machine-translation'},
  ])
})

test('a reviewer rejects with a comment, which the translator sees by name', async ({
  openStudio,
}) => {
  const {copy} = await createDeskPage()
  const unit = doseOf(copy)
  const path = unitPath(copy._id, 'fr', unit)
  const translator = await openStudio({role: 'translator', locales: ['fr'], path})
  await write(translator, (await box(translator).inputValue()).replace(french, better))
  await translator.keyboard.press('Control+Enter')
  await expect.poll(() => workIn(copy._id, 'fr', unit), soon).toMatchObject({status: 'translated'})
  const reviewer = await openStudio({role: 'translator', locales: ['fr'], path})
  await reviewer.getByRole('button', {name: 'Reject…'}).press('Enter')
  await expect(reviewer.getByLabel('What has to be mended')).toBeFocused()
  await reviewer.getByLabel('What has to be mended').fill('Say it as the leaflet does.')
  await reviewer.getByRole('button', {name: 'Reject', exact: true}).press('Enter')
  await expect(said(reviewer)).toContainText('Rejected')
  await expect(reviewer.getByRole('button', {name: 'Translated, next'})).toBeFocused()
  await translator.goto(`${sites.lake}${path}`)
  const comments = translator.getByRole('region', {name: 'Comments'})
  await expect(comments).toContainText('Say it as the leaflet does.')
  await expect(comments).toContainText(/translator-\w+/)
  await expect(translator.getByText('Rejected', {exact: true})).toBeVisible()
})

test('progress tells each locale and page, and leads to their units', async ({openStudio}) => {
  const {copy} = await createDeskPage()
  const page = await openStudio({path: '/translate?translate[tab]=progress'})
  const locale = page.getByRole('row', {name: /Français/})
  await expect(locale).toContainText('%')
  await locale.getByRole('button').press('Enter')
  await expect(page.getByRole('heading', {name: 'By page, in Français'})).toBeVisible()
  await page.getByRole('button', {name: 'Bone density scan'}).first().press('Enter')
  await expect(page).toHaveURL(/translate\[document\]=procedure-/)
  await expect(rows(page).first()).toContainText('Bone density scan')
  expect(copy._id).toContain('procedure-')
})
