import {randomUUID} from 'node:crypto'
import type {APIRequestContext, Page} from '@playwright/test'
import {sites} from '../sites.ts'
import {editPath} from './edit-path.ts'
import {lake} from './lake.ts'
import {publishOpen} from './publish-open.ts'
import {expect, test} from './studio-test.ts'

const minute = 60_000
const hour = 60 * minute

/** To the minute, as inputs take it. */
const atMinute = (time: number) => new Date(Math.floor(time / minute) * minute)

/** What clocks show so many minutes east of UTC. */
const wallTime = (instant: Date, minutesEast: number) =>
  new Date(instant.getTime() + minutesEast * minute).toISOString().slice(0, 16)

/** Nepal is five hours and three quarters ahead, and never changes its clocks. */
const nepal = 345

const text = (kind: 'Text', value: string) => [
  {_key: 'en', _type: `internationalizedArray${kind}Value`, language: 'en', value},
]

const banner = (_id: string, fields: object = {}) => ({
  _id,
  _type: 'banner',
  name: `Calendar test ${_id}`,
  severity: 'notice',
  message: text('Text', `Words of ${_id}.`),
  schedule: {timeZone: 'Asia/Kathmandu'},
  targets: {wholeSite: false, procedures: [{_key: 'p', _type: 'reference', _ref: procedure}]},
  order: 70,
  dismissible: false,
  ...fields,
})

const procedure = 'procedure-kyphoplasty-vertebroplasty'

const sampleBanners = ['banner-donation-choice', 'banner-safe-care', 'banner-spine-warning']

/** Of its own each time: what a run that broke off left behind is no matter. */
const newId = (word: string) => `banner-${word}-${randomUUID().slice(0, 8)}`

const remove = (...ids: readonly string[]) =>
  lake.mutate(ids.flatMap((id) => [{delete: {id}}, {delete: {id: `drafts.${id}`}}]))

const clock = (page: Page) => page.getByRole('slider', {name: 'Moment'})
const summary = (page: Page) => page.getByTestId('reader-summary')
const shown = (page: Page, id: string) => page.locator(`[data-shown="${id}"]`)

const openCalendar = async (page: Page) => {
  await page.goto(`${sites.lake}/banner-calendar`)
  await expect(page.getByRole('heading', {level: 1, name: 'Banner calendar'})).toBeVisible({
    timeout: 30_000,
  })
}

/** The banners that the site itself puts on the page, in its order. */
const onTheSite = async (request: APIRequestContext, path: string) => {
  const html = await (await request.get(`${sites.sample}${path}`)).text()
  return [...html.matchAll(/data-banner="([^"]+)"/g)].map(([, id]) => id)
}

const inTheCalendar = (page: Page) =>
  page
    .locator('[data-shown]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-shown')))

test('a banner scheduled on the clocks of Nepal shows when the site shows it', async ({
  openStudio,
  request,
}) => {
  test.setTimeout(150_000)
  const id = newId('nepal')
  await lake.createOrReplace(banner(`drafts.${id}`, {schedule: undefined}))
  const start = atMinute(Date.now() - 2 * hour)
  const end = atMinute(Date.now() + 2 * hour)

  const page = await openStudio({path: editPath('banner', id)})
  await page.getByLabel('Time Zone').selectOption('Asia/Kathmandu')
  await page.getByLabel('Start', {exact: true}).fill(wallTime(start, nepal))
  await page.getByLabel('End', {exact: true}).fill(wallTime(end, nepal))
  await expect
    .poll(() => lake.fetch('*[_id == $id][0].schedule', {id: `drafts.${id}`}))
    .toEqual({
      timeZone: 'Asia/Kathmandu',
      start: start.toISOString().replace('.000Z', 'Z'),
      end: end.toISOString().replace('.000Z', 'Z'),
    })
  await publishOpen(page)
  await expect.poll(() => lake.fetch('count(*[_id == $id])', {id}), {timeout: 20_000}).toBe(1)

  await openCalendar(page)
  await page.getByLabel('Page').selectOption(procedure)
  await page.getByLabel('Language').selectOption('fr')
  await expect(summary(page)).toContainText('/fr/procedures/')
  await expect(shown(page, id)).toBeVisible()
  await expect(shown(page, id).locator('[data-mark="missing"]')).toBeVisible()
  const path =
    /\/fr\/procedures\/[^\s()]+/.exec((await summary(page).textContent()) ?? '')?.[0] ?? ''
  await expect.poll(() => onTheSite(request, path), {timeout: 20_000}).toContain(id)
  expect(await inTheCalendar(page)).toEqual(await onTheSite(request, path))

  const slideTo = async (instant: Date) => {
    await page.getByLabel('Times in').selectOption('Asia/Kathmandu')
    await page.getByLabel('Moment, in').fill(wallTime(instant, nepal))
  }
  await slideTo(new Date(start.getTime() - minute))
  await expect(shown(page, id)).toHaveCount(0)
  await clock(page).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(shown(page, id)).toBeVisible()
  await slideTo(new Date(end.getTime() - minute))
  await expect(shown(page, id)).toBeVisible()
  await clock(page).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(shown(page, id)).toHaveCount(0)

  // The address is written a moment later.
  await expect(page).toHaveURL(({searchParams}) =>
    [...searchParams.values()].some((value) => Date.parse(value) === end.getTime()),
  )
  await page.reload()
  await expect(shown(page, id)).toHaveCount(0)
  await expect(page.getByLabel('Page')).toHaveValue(procedure)
  await expect(page.getByLabel('Language')).toHaveValue('fr')
  await remove(id)
})

test('a time that no clock shows, and one that comes twice, wait for an answer', async ({
  openStudio,
}) => {
  test.setTimeout(150_000)
  const id = newId('edges')
  await lake.createOrReplace(
    banner(`drafts.${id}`, {schedule: {timeZone: 'America/New_York'}, targets: undefined}),
  )
  const schedule = () => lake.fetch('*[_id == $id][0].schedule', {id: `drafts.${id}`})
  const page = await openStudio({path: editPath('banner', id)})

  await page.getByLabel('Start', {exact: true}).fill('2027-03-14T02:30')
  await expect(page.getByText('no clock shows 2027-03-14 at 02:30')).toBeVisible()
  expect(await schedule()).toEqual({timeZone: 'America/New_York'})
  await page.getByRole('button', {name: 'Use 2027-03-14 at 03:00'}).click()
  await expect.poll(schedule).toMatchObject({start: '2027-03-14T07:00:00Z'})

  await page.getByLabel('End', {exact: true}).fill('2027-11-07T01:30')
  await expect(page.getByText('comes twice')).toBeVisible()
  expect(await schedule()).not.toHaveProperty('end')
  await page.getByRole('radio', {name: 'The second'}).check()
  await expect.poll(schedule).toMatchObject({end: '2027-11-07T06:30:00Z'})
  await page.getByRole('radio', {name: 'The first'}).check()
  await expect.poll(schedule).toMatchObject({end: '2027-11-07T05:30:00Z'})

  await page.getByLabel('Time Zone').selectOption('Europe/Berlin')
  await expect(page.getByLabel('Start', {exact: true})).toHaveValue('2027-03-14T08:00')
  await page.getByRole('button', {name: 'Show what clocks in America/New_York showed'}).click()
  await expect.poll(schedule).toEqual({
    timeZone: 'Europe/Berlin',
    start: '2027-03-14T02:00:00Z',
    end: '2027-11-07T00:30:00Z',
  })
  await remove(id)
})

test('the calendar is told from drafts and conflicts, live, and opening it writes nothing', async ({
  openStudio,
}) => {
  test.setTimeout(150_000)
  const [first, second] = [newId('first'), newId('second')]
  const from = {start: '2031-05-05T08:00:00Z', timeZone: 'Europe/Berlin'}
  await lake.createOrReplace(banner(first, {schedule: from}))
  const page = await openStudio({path: '/banner-calendar'})
  const row = (id: string) => page.locator(`[data-banner="${id}"]`)
  // Other tests have banners of their own at work meanwhile.
  const revisions = () =>
    lake.fetch('*[_id in $ids]{_id, _rev} | order(_id asc)', {
      ids: [first, ...sampleBanners].flatMap((id) => [id, `drafts.${id}`]),
    })
  await expect(row(first).locator('[data-version="published"]')).toContainText(
    'from Mon, 5 May 2031, 08:00 UTC',
  )
  await expect(row(second)).toHaveCount(0)
  const before = await revisions()

  await lake.createOrReplace(banner(`drafts.${second}`, {schedule: from}))
  await expect(row(second).locator('[data-version="draft"]')).toBeVisible()
  const tie = page
    .locator('[data-conflict="tie"]')
    .filter({hasText: first})
    .filter({hasText: second})
  await expect(tie).toContainText('the same severity and the same order')
  await tie.getByRole('button', {name: 'Look at it'}).click()
  await expect(summary(page)).toContainText('5 May 2031, 08:00 UTC')
  await expect(page.getByLabel('As if all drafts were published')).toBeChecked()
  await expect(shown(page, second)).toContainText('Draft')
  await page.getByLabel('As if all drafts were published').uncheck()
  await expect(shown(page, second)).toHaveCount(0)
  await expect(shown(page, first)).toBeVisible()

  await lake.patch(`drafts.${second}`).set({order: 71}).commit()
  await expect(tie).toHaveCount(0)
  await remove(second)
  await expect(row(second)).toHaveCount(0)
  expect(await revisions()).toEqual(before)
  await remove(first)
})

test('the calendar is used by keyboard alone', async ({openStudio}) => {
  test.setTimeout(150_000)
  const id = newId('keys')
  const schedule = {start: '2032-03-10T12:00:00Z', end: '2032-03-12T12:00:00Z', timeZone: 'UTC'}
  await lake.createOrReplace(banner(id, {schedule, targets: {wholeSite: true}}))
  const page = await openStudio({path: '/banner-calendar'})
  await expect(page.locator(`[data-banner="${id}"]`)).toBeVisible()
  const goTo = async (role: 'button' | 'slider' | 'link' | 'combobox', name: string | RegExp) => {
    const target = page.getByRole(role, {name, exact: true}).first()
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    await expect(target).toBeFocused()
  }

  await page.getByRole('button', {name: 'Week', exact: true}).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', {name: 'Week', exact: true})).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.getByLabel('Moment, in').fill('2032-03-10T11:00')
  await page.getByRole('button', {name: 'Month', exact: true}).focus()
  await goTo('slider', 'Moment')
  await expect(shown(page, id)).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(clock(page)).toHaveAttribute('aria-valuetext', 'Wed, 10 Mar 2032, 12:00 UTC')
  await expect(shown(page, id)).toBeVisible()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(shown(page, id)).toHaveCount(0)
  await page.keyboard.press('PageUp')
  await expect(shown(page, id)).toBeVisible()
  await page.keyboard.press('PageUp')
  await page.keyboard.press('ArrowRight')
  await expect(shown(page, id)).toHaveCount(0)
  await expect(page).toHaveURL(/at\]=2032-03-12T12%3A59%3A00Z/)

  await goTo('link', `Calendar test ${id}`)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(id))
  await expect(page.getByLabel('Start', {exact: true})).toHaveValue('2032-03-10T12:00', {
    timeout: 60_000,
  })
  await remove(id)
})

for (const width of [360, 768, 1280]) {
  test(`nothing sticks out of the calendar at ${width} pixels`, async ({openStudio}) => {
    const page = await openStudio({path: '/banner-calendar', viewport: {width, height: 800}})
    await expect(clock(page)).toBeVisible()
    const scroller = page.getByTestId('banner-calendar')
    const {client, scroll} = await scroller.evaluate(({clientWidth, scrollWidth}) => ({
      client: clientWidth,
      scroll: scrollWidth,
    }))
    expect(scroll).toBeLessThanOrEqual(client)
  })
}
