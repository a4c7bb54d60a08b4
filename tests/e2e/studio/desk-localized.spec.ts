import {randomUUID} from 'node:crypto'
import {sites} from '../sites.ts'
import {editPath} from './edit-path.ts'
import {field, sourceField, textField} from './field.ts'
import {lake} from './lake.ts'
import {expect, test} from './studio-test.ts'

const soon = {timeout: 45_000}
const kyphoplasty = 'procedure-kyphoplasty-vertebroplasty'

const itemOf = (kind: string, language: string, value: unknown) => ({
  _key: language,
  _type: `internationalizedArray${kind}Value`,
  language,
  value,
})

/** A specialty of which nothing is translated. */
const createSpecialty = async (name: string) => {
  const id = `specialty-${randomUUID()}`
  await lake.create({
    _id: id,
    _type: 'specialty',
    name: [itemOf('String', 'en', name)],
    slug: [itemOf('Slug', 'en', {_type: 'slug', current: id})],
  })
  return id
}

test('source text is edited in place, its translations stay as they are', async ({openStudio}) => {
  const id = await createSpecialty('Hand care')
  const page = await openStudio({path: editPath('specialty', id)})
  const name = sourceField(page, 'name')
  await expect(name).toHaveValue('Hand care', soon)
  await name.press('End')
  await name.pressSequentially(' and wrist care', {delay: 20})
  await expect(name).toHaveValue('Hand care and wrist care')
  const draft = () => lake.getDocument(`drafts.${id}`)
  await expect
    .poll(async () => (await draft())?.name, soon)
    .toEqual([itemOf('String', 'en', 'Hand care and wrist care')])
})

test('the first letter makes the item, with its locale for a key, and keeps the cursor', async ({
  openStudio,
}) => {
  const id = await createSpecialty('Hand care')
  const page = await openStudio({path: editPath('specialty', id)})
  const description = sourceField(page, 'description')
  await expect(description).toBeVisible(soon)
  await description.click()
  await page.keyboard.type('What hands need.', {delay: 15})
  await expect(description).toHaveValue('What hands need.')
  await expect(description).toBeFocused()
  await expect
    .poll(async () => (await lake.getDocument(`drafts.${id}`))?.description, soon)
    .toEqual([itemOf('Text', 'en', 'What hands need.')])
})

test('an editor writes the address in another locale', async ({openStudio}) => {
  const id = await createSpecialty('Hand care')
  const page = await openStudio({path: editPath('specialty', id)})
  await page.getByRole('button', {name: 'FR DE IT PT RU missing'}).click(soon)
  await expect(page.getByText('العربية')).toHaveCount(0)
  const slug = textField(page, 'slug[_key=="fr"].value')
  await slug.click(soon)
  await page.keyboard.type(`soins-${id}`, {delay: 10})
  await expect(slug).toHaveValue(`soins-${id}`)
  await expect
    .poll(async () => (await lake.getDocument(`drafts.${id}`))?.slug?.[1], soon)
    .toEqual(itemOf('Slug', 'fr', {_type: 'slug', current: `soins-${id}`}))
  await expect(
    page.getByRole('button', {name: 'Addresses in FR · DE IT PT RU missing'}),
  ).toBeVisible()
})

test('a translation is there to read, with who made it, and not to edit', async ({openStudio}) => {
  const page = await openStudio({path: editPath('procedure', kyphoplasty)})
  const title = page.getByTestId('form-view')
  await title
    .getByRole('button', {name: /^Français: not reviewed$/})
    .first()
    .click(soon)
  const french = page.getByRole('region', {name: 'Français'})
  await expect(french).toContainText('Cyphoplastie')
  await expect(french).toContainText('Translated by a machine on')
  await expect(french.locator('[lang=fr]').first()).toBeVisible()
  await expect(french.getByRole('textbox')).toHaveCount(0)
  await title
    .getByRole('button', {name: /^Français: not reviewed$/})
    .first()
    .press('Enter')
  await expect(french).toHaveCount(0)
})

test('a link to a field opens it, inside a section too', async ({openStudio}) => {
  const page = await openStudio()
  const to = (path: string) =>
    page.goto(`${sites.lake}/structure/procedure;${kyphoplasty},${new URLSearchParams({path})}`)
  await to('sections[_key=="risks"].body[_key=="en"].value')
  const body = field(page, 'sections[_key=="risks"].body[_key=="en"].value')
  await expect(body).toContainText('Problems are not common', soon)
  await expect(body).toBeInViewport()
  await to('title[_key=="fr"].value')
  await expect(page.getByRole('region', {name: 'Français'})).toContainText('Cyphoplastie', soon)
})

test('a body has the whole editor, and citations by what they cite', async ({openStudio}) => {
  const page = await openStudio()
  const path = new URLSearchParams({path: 'sections[_key=="risks"].body[_key=="en"].value'})
  await page.goto(`${sites.lake}/structure/procedure;${kyphoplasty},${path}`)
  const body = field(page, 'sections[_key=="risks"].body[_key=="en"].value')
  await expect(body.getByRole('button', {name: 'Care card'})).toBeVisible(soon)
  await expect(body).not.toContainText('fda-2004')
  await expect(body).toContainText('2004')
})

test('what is wrong with a text is said where it is written', async ({openStudio}) => {
  const id = await createSpecialty('Hand care')
  const page = await openStudio({path: editPath('specialty', id)})
  const name = sourceField(page, 'name')
  await expect(name).toHaveValue('Hand care', soon)
  await name.fill('')
  await expect(
    field(page, 'name[_key=="en"].value').getByTestId('input-validation-icon-error'),
  ).toBeVisible(soon)
})
