import {editPath} from './edit-path.ts'
import {sourceField} from './field.ts'
import {lake} from './lake.ts'
import {sampleDocument} from './sample-document.ts'
import {expect, test} from './studio-test.ts'

test('what only the hosted service has is not offered', async ({openStudio}) => {
  const {document, id, title} = sampleDocument('procedure-bone-density-scan')
  await lake.create(document)
  const page = await openStudio({path: editPath('procedure', id)})
  await expect(sourceField(page, 'title')).toHaveValue(title)
  const hosted = /release|schedule|task|comment|canvas|media library|dashboard/i
  await expect(page.getByTestId('studio-navbar').getByRole('link', {name: hosted})).toHaveCount(0)
  await expect(page.getByRole('button', {name: hosted})).toHaveCount(0)
  await page.getByTestId('action-menu-button').click()
  await expect(page.getByRole('menuitem', {name: 'Duplicate'})).toBeVisible()
  await expect(page.getByRole('menuitem', {name: hosted})).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByTestId('button-resources-menu').click()
  await expect(page.getByRole('menuitem').first()).toBeVisible()
  await expect(page.getByRole('menuitem', {name: /feedback/i})).toHaveCount(0)
})

test('what a viewer opens can be read and not changed', async ({openStudio}) => {
  const {document, id, title} = sampleDocument('procedure-bone-density-scan')
  await lake.create(document)
  const page = await openStudio({path: editPath('procedure', id), role: 'viewer'})
  await expect(sourceField(page, 'title')).toHaveValue(title)
  await expect(sourceField(page, 'title')).not.toBeEditable()
})
