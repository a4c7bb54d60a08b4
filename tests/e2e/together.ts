import type {Page} from '@playwright/test'
import type {Locale} from '@preop/locales'
import {sitePages} from './site-pages.ts'

/** The page of the fixtures that is read in two languages at once. */
export const wristCheck = 'procedure-wrist-check'

export const pageIn = async (locale: Locale) =>
  (await sitePages('fixtures')).find((one) => one.id === wristCheck && one.locale === locale)
    ?.url ?? ''

export const addressOf = async (first: Locale, second: Locale) =>
  `${await pageIn(first)}/with/${second}`

export const open = async (page: Page, first: Locale, second: Locale) =>
  page.goto(await addressOf(first, second))

type Cell = {lang: string; dir: string; direction: string; text: string; span: number}

/** The cells of each row of a part of the page. */
export const rowsOf = (page: Page, id: string): Promise<Cell[][]> =>
  page.locator(`section[aria-labelledby="${id}"] tbody tr`).evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('td')].map((cell) => ({
        lang: cell.lang,
        dir: cell.dir,
        direction: getComputedStyle(cell).direction,
        text: cell.textContent ?? '',
        span: cell.colSpan,
      })),
    ),
  )

/** Pairs in which every part is translated into both. */
export const whole = [
  ['en', 'de'],
  ['de', 'en'],
  ['en', 'ar'],
  ['ar', 'ru'],
  ['ru', 'ar'],
] as const
