import {randomUUID} from 'node:crypto'
import type {Page} from '@playwright/test'
import {editPath} from './edit-path.ts'
import {sourceField} from './field.ts'
import {lake} from './lake.ts'
import {expect, type OpenStudio, test} from './studio-test.ts'

const source = (kind: string, value: unknown) => [
  {_key: 'en', _type: `internationalizedArray${kind}Value`, language: 'en', value},
]

/** A specialty that no rule finds fault with. */
const openSpecialty = async (openStudio: OpenStudio) => {
  const id = `specialty-${randomUUID()}`
  await lake.create({
    _id: `drafts.${id}`,
    _type: 'specialty',
    name: source('String', 'Care of bones'),
    slug: source('Slug', {_type: 'slug', current: id}),
  })
  const page = await openStudio({path: editPath('specialty', id)})
  await expect(sourceField(page, 'name')).toHaveValue('Care of bones')
  return page
}

/** What the Studio says at a field when its mark is pointed at. */
const messageOf = async (page: Page, level: 'error' | 'warning') => {
  const mark = page.getByTestId('form-view').getByTestId(`input-validation-icon-${level}`).first()
  await expect(mark).toBeVisible()
  await mark.hover()
}

test('an editor is told at the field while typing, and errors alone block publishing', async ({
  openStudio,
}) => {
  const page = await openSpecialty(openStudio)
  const publish = page.getByTestId('action-publish')
  await expect(publish).toBeEnabled()

  await sourceField(page, 'name').fill('Care with bone-cement')
  await messageOf(page, 'warning')
  await expect(page.getByText('The glossary spells "bone-cement" as "bone cement".')).toBeVisible()
  await expect(publish).toBeEnabled()

  await sourceField(page, 'name').fill('')
  await messageOf(page, 'error')
  await expect(page.getByText('This text is empty in en').first()).toBeVisible()
  await expect(publish).toBeDisabled()

  await sourceField(page, 'name').fill('Care of bones')
  await expect(page.getByTestId('input-validation-icon-error')).toHaveCount(0)
  await expect(publish).toBeEnabled()
})
