import {randomUUID} from 'node:crypto'
import {readFileSync} from 'node:fs'
import type {Page} from '@playwright/test'
import {lake} from './lake.ts'
import {expect, test} from './studio-test.ts'

const localized = (kind: string, value: unknown) => [
  {_key: 'en', _type: `internationalizedArray${kind}Value`, language: 'en', value},
]

const unsafe = 'javascript:alert(1)'

const benefits = {
  _key: 'b1',
  _type: 'block',
  style: 'normal',
  markDefs: [{_key: 'm1', _type: 'link', href: unsafe}],
  children: [
    {_key: 's1', _type: 'span', text: 'Some feel better. ', marks: []},
    {_key: 's2', _type: 'span', text: 'Read more', marks: ['m1']},
  ],
}

/** A page that was never published: overdue, with links that lead nowhere, and silent on risks. */
const faultyPage = (name: string) => ({
  _id: `drafts.procedure-${name}`,
  _type: 'procedure',
  title: localized('String', `Scan ${name}`),
  slug: localized('Slug', {_type: 'slug', current: name}),
  summary: localized('Text', 'A scan with many faults.'),
  related: [{_key: 'gone', _type: 'reference', _ref: `procedure-gone-${name}`, _weak: true}],
  sections: [
    {
      _key: 'benefits',
      _type: 'section',
      kind: 'benefits',
      heading: localized('String', 'Benefits'),
      body: localized('PortableText', [benefits]),
    },
  ],
  lastReviewed: '2019-01-01',
  nextReviewDue: '2020-01-01',
})

const made: string[] = []

/** Of its own for each test, which looks at nothing else in the queue. */
const createFaultyPage = async () => {
  const name = `faulty-${randomUUID().slice(0, 8)}`
  const {_id} = await lake.create(faultyPage(name))
  made.push(_id)
  return {name, draft: _id, path: `/review?review[text]=${name}`}
}

test.afterEach(async () => {
  for (const id of made.splice(0)) await lake.delete(id)
})

const rows = (page: Page) => page.locator('main table tbody tr')
const row = (page: Page, text: string) => rows(page).filter({hasText: text})

/** The address of a link in rich text, where it is edited. */
const openedLink = (page: Page) => page.getByTestId('popover-edit-dialog').getByRole('textbox')

test('the queue lists what is wrong with a page, each at its field', async ({openStudio}) => {
  const {name, path} = await createFaultyPage()
  const page = await openStudio({path})
  await expect(page.getByRole('heading', {level: 1, name: 'Review queue'})).toBeVisible()
  for (const [kind, place] of [
    ['Review overdue', 'nextReviewDue'],
    ['Missing section', 'sections'],
    ['Broken link', 'related.gone'],
    ['Broken link', 'sections.benefits.body.b1.markDefs.m1.href'],
  ] as const) {
    const found = row(page, kind).filter({hasText: place}).first()
    await expect(found).toContainText(`Scan ${name}`)
    await expect(found).toContainText('Draft')
  }
})

test('the address holds filters and order, so Back and a shared link lead to them', async ({
  openStudio,
}) => {
  const {name, path} = await createFaultyPage()
  const page = await openStudio({path})
  const date = page.getByRole('columnheader', {name: 'Due or changed'})
  await date.getByRole('button').click()
  await expect(page).toHaveURL(/review\[sort\]=date/)
  await expect(date).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows(page).first()).toContainText('Review overdue')
  await date.getByRole('button').click()
  await expect(page).toHaveURL(/review\[sort\]=-date/)
  await expect(rows(page).last()).toContainText('Review overdue')

  await page.getByRole('button', {name: /^Broken link \d/}).click()
  await expect(page).toHaveURL(/review\[kind\]=brokenLink/)
  await expect(row(page, 'Review overdue')).toHaveCount(0)
  await page.getByLabel('Words', {exact: true}).fill(`${name} javascript`)
  await expect(rows(page)).toHaveCount(1)

  await page.reload()
  await expect(rows(page)).toHaveCount(1)
  await expect(date).toHaveAttribute('aria-sort', 'descending')
  await page.goBack()
  await expect(row(page, 'Review overdue')).toHaveCount(1)
  await expect(date).toHaveAttribute('aria-sort', 'descending')
  await page.goBack()
  await expect(date).toHaveAttribute('aria-sort', 'ascending')
})

test('a row opens the page at the very field', async ({openStudio}) => {
  const {name, path} = await createFaultyPage()
  const page = await openStudio({path})
  await row(page, 'markDefs.m1.href').getByRole('link', {name}).click()
  await expect(page).toHaveURL(new RegExp(`/structure/.*procedure-${name}`))
  await expect(openedLink(page)).toHaveValue(unsafe)
  await expect(openedLink(page)).toBeFocused()
})

test('the queue is used by keyboard alone', async ({openStudio}) => {
  const {name, path} = await createFaultyPage()
  const page = await openStudio({path})
  const goTo = async (role: 'button' | 'link' | 'searchbox', text: RegExp) => {
    const target = page.getByRole(role, {name: text}).first()
    await expect(target).toBeVisible()
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    await expect(target).toBeFocused()
  }
  await goTo('button', /^Broken link \d/)
  await page.keyboard.press('Space')
  await expect(row(page, 'Review overdue')).toHaveCount(0)
  await goTo('searchbox', /^Words/)
  await page.keyboard.press('End')
  await page.keyboard.type(' javascript')
  await expect(rows(page)).toHaveCount(1)
  await goTo('link', new RegExp(name))
  await page.keyboard.press('Enter')
  await expect(openedLink(page)).toHaveValue(unsafe)
  await expect(openedLink(page)).toBeFocused()
})

test('what is mended leaves the queue by itself', async ({openStudio}) => {
  const {draft, path} = await createFaultyPage()
  const page = await openStudio({path})
  await expect(row(page, 'Review overdue')).toHaveCount(1)
  await lake.patch(draft).set({nextReviewDue: '2100-01-01'}).commit()
  await expect(row(page, 'Review overdue')).toHaveCount(0)
  await expect(row(page, 'related.gone')).toHaveCount(1)
  await lake.patch(draft).unset(['related']).commit()
  await expect(row(page, 'related.gone')).toHaveCount(0)
  await lake.delete(draft)
  await expect(page.getByText('Nothing with these filters')).toBeVisible()
})

test('a viewer reads the queue, and looking at it writes nothing', async ({openStudio}) => {
  const {name, path} = await createFaultyPage()
  const page = await openStudio({role: 'viewer', path})
  const writes: string[] = []
  page.on('request', (request) => {
    if (/\/data\/(mutate|actions)\//.test(request.url())) writes.push(request.url())
  })
  await page.reload()
  await expect(row(page, 'Review overdue')).toContainText(`Scan ${name}`)
  expect(writes).toEqual([])
})

test('a spreadsheet gets the rows that are shown', async ({openStudio}) => {
  const {name, path} = await createFaultyPage()
  const page = await openStudio({path: `${path} javascript`})
  await expect(rows(page)).toHaveCount(1)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Download CSV'}).click(),
  ])
  expect(download.suggestedFilename()).toBe('review-queue.csv')
  const [head, ...lines] = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(head).toContain('Severity,Kind,Finding,Document')
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(
    new RegExp(
      `^Error,Broken link,.*,Scan ${name},procedure,procedure-${name},Draft,en,.*,http\\S+$`,
    ),
  )
})
