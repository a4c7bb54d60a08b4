import type {Page} from '@playwright/test'
import {toFigure} from './figure.ts'
import {median} from './median.ts'
import {sideBySide} from './side-by-side.ts'
import {type StudioSite, startStudioSite} from './studio-site.ts'
import {timeInPage} from './time-in-page.ts'
import {timeToOpen} from './time-to-open.ts'
import type {Bench} from './workshop.ts'

const rounds = 5

const desk = {
  path: '/translate',
  listed: 'main table tbody tr',
  told: 'main [role=status]:not([data-testid])',
}
const unit = 'main textarea:focus'

/** Sanity's own list and form, in the same Studio. */
const structure = {
  path: '/structure/procedure',
  listed: '[data-testid="document-list-pane"] [data-testid^="pane-item"]',
  form: '[data-testid^="field-title"] input:not([disabled]), [data-testid^="field-title"] textarea:not([disabled])',
}

const firstTime = async ({url, signIn}: StudioSite, path: string, listed: string) => {
  const {context, page} = await signIn()
  try {
    return await timeToOpen(page, url + path, listed)
  } finally {
    await context.close()
  }
}

const pause = (page: Page) => page.waitForTimeout(300)

/** What narrows the list, one after the other; each begins where the last ended. */
const narrow = async (page: Page): Promise<number[]> => {
  const changes = {changes: desk.told}
  const times: number[] = []
  const time = async (act: () => Promise<unknown>) => {
    times.push(await timeInPage(page, changes, act))
    await pause(page)
  }
  await page.getByRole('searchbox').focus()
  for (const letter of 'dose') await time(() => page.keyboard.press(letter))
  await time(() => page.getByRole('button', {name: 'Clear filters'}).click())
  await time(() => page.getByLabel('Locale').selectOption('it'))
  await time(() => page.getByRole('checkbox', {name: /Safety/}).click())
  await page.getByRole('button', {name: 'Clear filters'}).click()
  await pause(page)
  return times
}

/** The same rows, badges and links painted anew, with nothing looked for. */
const turn = async (page: Page): Promise<number[]> => {
  const times: number[] = []
  const pages = page.getByRole('navigation', {name: 'Pages'})
  for (const name of ['Next', 'Next', 'Previous', 'Previous']) {
    const act = () => pages.getByRole('button', {name}).click()
    times.push(await timeInPage(page, {changes: desk.told}, act))
    await pause(page)
  }
  return times
}

const openUnit = async (page: Page, number: number): Promise<number> => {
  const link = page.locator(`${desk.listed} a`).nth(number)
  await link.focus()
  const time = await timeInPage(page, {appears: unit}, () => page.keyboard.press('Enter'))
  await page.getByRole('button', {name: 'Back to the list'}).click()
  await page.locator(desk.listed).first().waitFor()
  await pause(page)
  return time
}

const openDocument = async (page: Page, url: string, number: number): Promise<number> => {
  await timeToOpen(page, url + structure.path, structure.listed)
  await page.waitForTimeout(1000)
  const item = page.locator(structure.listed).nth(number)
  await item.focus()
  return timeInPage(page, {appears: structure.form}, () => page.keyboard.press('Enter'))
}

const longTasksOf = (page: Page) =>
  page.evaluateHandle(() => {
    const durations: number[] = []
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) durations.push(duration)
    }).observe({type: 'longtask'})
    return durations
  })

/**
 * The translation desk in a browser over the whole sample, some 6,600 units: to the list, from a
 * filter to the list that it leaves, from a unit to its box. Beside it Sanity's own list and form
 * in the same Studio; for filters a page of the list turned, which paints as many rows and looks
 * for nothing.
 */
export const benchTranslationDesk: Bench = async ({folder, signal, later}) => {
  const site = await startStudioSite({folder, later})
  const run = {rounds, signal}
  const cold = await sideBySide(run, () => firstTime(site, desk.path, desk.listed), {
    id: 'sanity.structure',
    measure: () => firstTime(site, structure.path, structure.listed),
  })
  const {page} = await site.signIn()
  const {page: other} = await site.signIn()
  await timeToOpen(page, site.url + desk.path, desk.listed)
  await timeToOpen(other, site.url + structure.path, structure.listed)
  const warm = await sideBySide(run, () => timeToOpen(page, site.url + desk.path, desk.listed), {
    id: 'sanity.structure',
    measure: () => timeToOpen(other, site.url + structure.path, structure.listed),
  })
  process.stdout.write(`  ${await page.locator(desk.told).first().textContent()}\n`)
  // The first one compiles what the others use.
  await narrow(page)
  const tasks = await longTasksOf(page)
  const longest: number[] = []
  const filter = await sideBySide(
    run,
    async () => {
      await tasks.evaluate((durations) => durations.splice(0))
      const time = median(await narrow(page))
      longest.push(Math.max(0, ...(await tasks.evaluate((durations) => [...durations]))))
      return time
    },
    {id: 'a page turned', measure: async () => median(await turn(page))},
  )
  let opened = 0
  const open = await sideBySide(
    run,
    () => {
      opened += 1
      return openUnit(page, opened * 7)
    },
    {id: 'sanity.form', measure: () => openDocument(other, site.url, opened % 5)},
  )
  return [
    toFigure({id: 'desk.openFirst', unit: 'ms', ...cold}),
    toFigure({id: 'desk.openAgain', unit: 'ms', ...warm}),
    toFigure({id: 'desk.filter', unit: 'ms', ...filter}),
    toFigure({id: 'desk.filterLongestTask', unit: 'ms', value: median(longest)}),
    toFigure({id: 'desk.openUnit', unit: 'ms', ...open}),
  ]
}
