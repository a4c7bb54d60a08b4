import {randomUUID} from 'node:crypto'
import type {Page} from '@playwright/test'
import {documentTypes} from '@preop/schema/rules'
import {sites} from '../sites.ts'
import {editPath} from './edit-path.ts'
import {field} from './field.ts'
import {lake} from './lake.ts'
import {expect, test} from './studio-test.ts'

const soon = {timeout: 45_000}

const text = (kind: string, ...values: readonly (readonly [language: string, value: unknown])[]) =>
  values.map(([language, value]) => ({
    _key: language,
    _type: `internationalizedArray${kind}Value`,
    language,
    value,
  }))

const group = (page: Page, name: string) => page.getByRole('region', {name, exact: true})

test('the list at the left leads to what editors look for', async ({openStudio}) => {
  const id = `banner-${randomUUID()}`
  await lake.create({
    _id: id,
    _type: 'banner',
    name: `Planned ${id}`,
    severity: 'notice',
    message: text('Text', ['en', 'The entrance moves.']),
    schedule: {start: '2999-01-01T00:00:00Z', timeZone: 'America/New_York'},
    targets: {wholeSite: false, donationPages: false},
  })
  const page = await openStudio()
  for (const name of [
    'Procedures',
    'Procedures by specialty',
    'Banners',
    'Appeals',
    'Glossary',
    'Specialties',
    'Body regions',
    'Reviewers',
    'Media',
    'Redirects',
    'Feedback',
    'Settings',
  ]) {
    await expect(page.getByRole('link', {name, exact: true})).toBeVisible()
  }
  await page.getByRole('link', {name: /Needs attention$/}).click()
  await expect(group(page, 'Pages with gaps of care')).toContainText('No medical reviewer', soon)
  await page.getByRole('link', {name: /Review due$/}).click()
  await expect(group(page, 'No review planned')).toContainText('Bone density scan', soon)
  await page.getByRole('link', {name: 'Banners', exact: true}).click()
  await expect(group(page, 'Next')).toContainText(`Planned ${id}`, soon)
  await expect(group(page, 'Now')).not.toContainText(`Planned ${id}`)
  await lake.delete(id)
  await expect(group(page, 'Next')).not.toContainText(`Planned ${id}`, soon)
  await page.getByRole('link', {name: 'Feedback', exact: true}).click()
  await expect(group(page, 'Helpful')).toContainText('No reader has said', soon)
})

test('lists say in which locales a page is there', async ({openStudio}) => {
  const page = await openStudio({path: '/structure/procedure'})
  const row = page.getByRole('link', {name: /Bone density scan/})
  await expect(row).toContainText(/EN · .* missing/, soon)
})

const unopened: readonly string[] = ['feedback', 'translationWork', 'translationMemory']
const openable = documentTypes.filter((type) => !unopened.includes(type))

test('opening a document of any type writes nothing', async ({openStudio}) => {
  test.setTimeout(180_000)
  const page = await openStudio()
  const writes: string[] = []
  page.on('request', (request) => {
    if (/\/data\/(mutate|actions)\//.test(request.url())) writes.push(request.url())
  })
  const me = await page.request.get(`${sites.lake}/v2025-02-19/users/me`)
  const {id: person}: {id: string} = await me.json()
  const opened = await lake.fetch<{_id: string; _type: string}[]>(
    '*[_type in $types && !(_id in path("drafts.**"))]{_id, _type}',
    {types: openable},
  )
  for (const type of openable) {
    const one = opened.find(({_type}) => _type === type)
    if (!one) continue
    await page.goto(`${sites.lake}${editPath(type, one._id)}`)
    await expect(page.getByTestId('form-view')).toBeVisible(soon)
    await expect(page.getByTestId('form-view').getByRole('textbox').first()).toBeVisible(soon)
  }
  const ids = opened.map(({_id}) => _id).join(',')
  const history = await page.request.get(
    `${sites.lake}/v2025-02-19/data/history/production/transactions/${ids}?excludeContent=true`,
  )
  expect(history.status()).toBe(200)
  expect(await history.text()).not.toContain(`"author":"${person}"`)
  expect(writes).toEqual([])
})

test('a new procedure starts with its sections, in order and with headings', async ({
  openStudio,
}) => {
  // Sanity makes only the items of a list that are in sight.
  const viewport = {width: 1280, height: 2000}
  const path = '/intent/create/type=procedure;template=procedure/'
  const page = await openStudio({path, viewport})
  await page.getByRole('tab', {name: 'Sections'}).click(soon)
  const sections = field(page, 'sections')
  await expect(sections).toContainText('What is it?', soon)
  await expect(sections).toContainText(
    /What is it\?.*What are the risks\?.*Recovery at home.*When to call for help/s,
  )
})

test('a new banner keeps the hospital’s time zone, a new appeal asks for no monthly gift', async ({
  openStudio,
}) => {
  const page = await openStudio({path: '/intent/create/type=banner;template=banner/'})
  await expect(field(page, 'schedule')).toContainText('New York', soon)
  await page.goto(`${sites.lake}/intent/create/type=donation;template=donation/`)
  const frequencies = field(page, 'frequencies')
  await expect(frequencies.getByRole('checkbox', {name: 'Once'})).toBeChecked(soon)
  await expect(frequencies.getByRole('checkbox', {name: 'Monthly'})).not.toBeChecked()
})
