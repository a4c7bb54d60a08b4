import {lake} from './lake.ts'
import {expect, test} from './studio-test.ts'
import {
  better,
  body,
  box,
  createDeskPage,
  doseOf,
  french,
  removeDeskPages,
  said,
  saved,
  unitPath,
  workIn,
  write,
} from './translation-desk-page.ts'

test.afterEach(removeDeskPages)

const translator = {role: 'translator', locales: ['fr']} as const

test('an approved text that an old copy displaced is put back by approving it', async ({
  openStudio,
}) => {
  const {copy} = await createDeskPage()
  const unit = doseOf(copy)
  const page = await openStudio({...translator, path: unitPath(copy._id, 'fr', unit)})
  await write(page, (await box(page).inputValue()).replace(french, better))
  await expect(saved(page)).toHaveText('All you wrote is stored.')
  await page.keyboard.press('Control+Shift+Enter')
  await expect(said(page)).toContainText('Approved')
  const published = async () => JSON.stringify(await lake.getDocument(copy._id))
  expect(await published()).toContain(better)

  await lake.createOrReplace(copy)
  expect(await published()).not.toContain(better)
  await page.goto(page.url().replace(/\/translate.*/, unitPath(copy._id, 'fr', unit)))
  const publicNow = page.getByRole('region', {name: 'Public now'})
  await expect(publicNow).toContainText('An older text is on the page')
  await expect(publicNow).toContainText(french)
  // What readers get again is the machine's.
  await expect(page.getByText('Published, not reviewed', {exact: true})).toBeVisible()
  await expect(box(page)).toHaveValue(new RegExp(better))
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Control+Shift+Enter')
  await expect(said(page)).toContainText('Approved')
  expect(await published()).toContain(better)
})

test('work whose source is gone can still be read, with who wrote it', async ({openStudio}) => {
  const {copy} = await createDeskPage()
  const unit = doseOf(copy)
  const page = await openStudio({...translator, path: unitPath(copy._id, 'fr', unit)})
  await write(page, (await box(page).inputValue()).replace(french, better))
  await expect(saved(page)).toHaveText('All you wrote is stored.')

  const key = unit.split('.').at(-1) ?? ''
  const risks = copy.sections.find(({_key}) => _key === 'risks')
  expect(body.parse(risks?.body).length).toBeGreaterThan(1)
  await lake
    .patch(copy._id)
    .unset([`sections[_key=="risks"].body[language=="en"].value[_key=="${key}"]`])
    .commit()
  await page.getByRole('button', {name: 'Back to the list'}).press('Enter')
  const lost = page.getByTestId('lost-work')
  await expect(lost).toContainText('lost')
  await lost.locator('summary').press('Enter')
  const mine = lost.getByRole('listitem').filter({hasText: copy._id})
  await expect(mine).toContainText(unit)
  await expect(mine).toContainText(better)
  await expect(mine).toContainText(/By translator-\w+\./)
  expect(await workIn(copy._id, 'fr', unit)).toBeDefined()
})
