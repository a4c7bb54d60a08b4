import {launch} from 'chrome-launcher'
import lighthouse from 'lighthouse'
import {z} from 'zod'
import {chromiumArguments} from '../support/chromium-arguments.ts'
import {ensureChromium} from '../support/ensure-chromium.ts'
import {toFigure} from './figure.ts'
import type {Bench} from './workshop.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const chromeFlags = ['--headless', ...chromiumArguments]

const audit = z.object({score: z.number().nullable(), title: z.string()})
const category = z.object({
  score: z.number(),
  auditRefs: z.array(z.object({id: z.string(), weight: z.number()})),
})
const report = z.object({
  categories: z.object({
    performance: category,
    accessibility: category,
    'best-practices': category,
    seo: category,
  }),
  audits: z.record(z.string(), audit),
})

type Report = z.infer<typeof report>

const failed = z.object({runtimeError: z.object({code: z.string(), message: z.string()})})

/** Chromium does not always say when a page began to load while the machine is busy. */
const lostTrace = 'NO_NAVSTART'
const mostTries = 3

/** Lighthouse's own defaults are those of its mobile preset: a slow phone on a slow line. */
const lookOnce = async (url: string, port: number, tries = 1): Promise<Report> => {
  const result = await lighthouse(url, {port, onlyCategories: [...categories], logLevel: 'error'})
  const failure = failed.safeParse(result?.lhr)
  if (!failure.success) return report.parse(result?.lhr)
  const {code, message} = failure.data.runtimeError
  if (code === lostTrace && tries < mostTries) return lookOnce(url, port, tries + 1)
  throw new Error(`Lighthouse could not look at ${url}: ${message}`)
}

/**
 * The middle one of three looks by performance, the only category that is measured in time.
 *
 * @see https://github.com/GoogleChrome/lighthouse/blob/main/docs/variability.md
 */
const look = async (url: string, port: number): Promise<Report> => {
  const first = await lookOnce(url, port)
  const others = [await lookOnce(url, port), await lookOnce(url, port)]
  const sorted = [first, ...others].toSorted(
    (one, other) => one.categories.performance.score - other.categories.performance.score,
  )
  return sorted[1] ?? first
}

/** What keeps a page from 100 points, in words. */
const shortfalls = (url: string, {categories: found, audits}: Report): string[] =>
  categories.flatMap((name) => {
    const {score, auditRefs} = found[name]
    if (score === 1) return []
    const failed = auditRefs.flatMap(({id, weight}) => {
      const one = audits[id]
      return weight > 0 && one && one.score !== null && one.score < 1 ? [one.title] : []
    })
    return [
      `  ${Math.round(score * 100)} for ${name}: ${new URL(url).pathname} (${failed.join('; ')})\n`,
    ]
  })

/** The lowest of Lighthouse's scores over home, procedure, search and donate in two locales. */
export const benchLighthouse: Bench = async ({site, later}) => {
  const {origin, firstPages} = await site()
  const chromePath = await ensureChromium()
  if (!chromePath) throw new Error('Lighthouse needs Chromium.')
  const chrome = await launch({chromePath, chromeFlags})
  later(() => chrome.kill())
  const pages = ['en', 'fr'].flatMap((locale) => [
    ...['', '/search', '/donate'].map((path) => `${origin}/${locale}${path}`),
    ...firstPages.filter((page) => new URL(page).pathname.startsWith(`/${locale}/`)),
  ])
  // The first page that a browser opens waits for the browser itself.
  await lookOnce(`${origin}/en`, chrome.port)
  const reports: Report[] = []
  // One after the other: two at once would slow each other down.
  for (const page of pages) {
    const found = await look(page, chrome.port)
    process.stdout.write(shortfalls(page, found).join(''))
    reports.push(found)
  }
  return categories.map((name) =>
    toFigure({
      id: `lighthouse.${name}`,
      value: Math.min(...reports.map((one) => Math.round(one.categories[name].score * 100))),
      unit: 'points',
    }),
  )
}
