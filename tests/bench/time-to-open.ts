import type {Page} from '@playwright/test'

const seconds = 1000

/**
 * How long it takes from the start of the navigation until something is on a page, in milliseconds.
 *
 * @param selector - of what has to be there
 */
export const timeToOpen = async (page: Page, url: string, selector: string): Promise<number> => {
  await page.goto(url, {waitUntil: 'commit'})
  const shown = await page.waitForFunction(
    (wanted) => document.querySelector(wanted) !== null && performance.now(),
    selector,
    {timeout: 120 * seconds},
  )
  return Number(await shown.jsonValue())
}
