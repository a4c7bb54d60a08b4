import {expect, type Page, test} from '@playwright/test'
import {type Locale, localeIds} from '@preop/locales'
import {bannerScript} from '@preop/ui/banner-script'
import {runningScripts} from './running-scripts.ts'
import {sites} from './sites.ts'
import {word} from './word.ts'

test.use({javaScriptEnabled: false})

const open = (page: Page, locale: Locale, parameters: Record<string, string>) =>
  page.goto(`${sites.fixtures}/${locale}/search?${new URLSearchParams(parameters)}`)

const results = (page: Page) => page.locator('main ol > li')

test('a reader searches from the home page by keyboard', async ({page}) => {
  await page.goto(`${sites.fixtures}/en`)
  const box = page.getByRole('search').getByRole('searchbox', {name: word('en', 'search.label')})
  await box.press('w')
  await page.keyboard.type('rist exams')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/search\?q=wrist\+exams$/)
  await expect(page.getByRole('searchbox')).toHaveValue('wrist exams')
  await expect(
    page.getByRole('heading', {level: 2, name: '1 result for “wrist exams”'}),
  ).toBeVisible()
  const found = results(page).getByRole('heading').getByRole('link', {name: 'Wrist check'})
  await expect(found).toHaveAttribute('href', '/en/procedures/wrist-check')
  await expect(found.locator('mark')).toHaveText(['Wrist'])
})

test('every page leads to the search', async ({page}) => {
  await page.goto(`${sites.fixtures}/de/donate`)
  await page
    .getByRole('banner')
    .getByRole('link', {name: word('de', 'search.title')})
    .click()
  await expect(page.getByRole('searchbox')).toHaveValue('')
  await expect(page.getByText(word('de', 'search.intro'))).toBeVisible()
  const lists = [word('de', 'home.bodyRegions'), word('de', 'home.specialties')]
  for (const name of lists) await expect(page.getByRole('heading', {level: 2, name})).toBeVisible()
  await expect(page.getByRole('link', {name: word('de', 'home.allProcedures')})).toBeVisible()
})

test('a page in other languages only is marked, and says in which', async ({page}) => {
  await open(page, 'it', {q: 'wrist'})
  const found = results(page).first()
  await expect(found.getByRole('link', {name: 'Wrist check'})).toHaveAttribute('lang', 'en')
  await expect(found.getByText(word('it', 'search.languages'))).toBeVisible()
  const languages = found.locator('a[hreflang]')
  await expect(languages).toHaveText(['English', 'Français', 'Deutsch', 'Русский', 'العربية'])
  await expect(languages.last()).toHaveAttribute('dir', 'rtl')
  await expect(found.locator('p[lang="en"] mark').first()).toHaveText('wrist')
})

test('words of another language lead to the page in the reader’s own', async ({page}) => {
  await open(page, 'de', {q: 'wrist'})
  const found = results(page).first()
  await expect(found.getByRole('heading').getByRole('link')).not.toHaveAttribute('lang')
  await expect(found.getByText(word('de', 'search.elsewhere'))).toBeVisible()
  await expect(found.locator('p[lang="en"] mark').first()).toBeVisible()
})

test('who finds nothing is helped on', async ({page}) => {
  await open(page, 'en', {q: 'qqqqqq zzzzzz'})
  await expect(
    page.getByRole('heading', {name: 'We found nothing for “qqqqqq zzzzzz”'}),
  ).toBeVisible()
  await expect(page.getByText(word('en', 'search.advice'))).toBeVisible()
  await expect(page.getByRole('main').locator('[data-phone]')).toHaveCount(4)
  await expect(page.getByRole('main').getByRole('link', {name: 'Wrist'})).toBeVisible()
})

test('who finds nothing is offered the nearest words, which find something', async ({page}) => {
  await open(page, 'en', {q: 'rhist', bodyRegion: 'body-region-wrist'})
  await expect(results(page)).toHaveCount(0)
  await expect(page.getByText(word('en', 'search.didYouMean'))).toBeVisible()
  await page.getByRole('main').getByRole('link', {name: 'wrist', exact: true}).click()
  await expect(page).toHaveURL(/\/en\/search\?q=wrist$/)
  await expect(results(page)).toHaveCount(1)
})

test('a slip of the keyboard is mended, and said', async ({page}) => {
  await open(page, 'en', {q: 'wrisst chek'})
  await expect(results(page)).toHaveCount(1)
  const meant = page.getByRole('main').getByRole('link', {name: 'wrist check', exact: true})
  await expect(meant).toHaveAttribute('href', '/en/search?q=wrist+check')
})

test('a part of the body and a specialty narrow the search', async ({page}) => {
  await page.goto(`${sites.fixtures}/fr/search`)
  await page.getByLabel(word('fr', 'procedure.bodyRegion')).selectOption('body-region-wrist')
  await page.getByRole('main').getByRole('button').click()
  await expect(results(page)).toHaveCount(1)
  await expect(page.getByLabel(word('fr', 'procedure.bodyRegion'))).toHaveValue('body-region-wrist')
  await page
    .getByRole('navigation', {name: word('fr', 'site.languages'), exact: true})
    .getByRole('link', {name: 'Deutsch'})
    .click()
  await expect(page).toHaveURL(/\/de\/search\?bodyRegion=body-region-wrist$/)
})

test('Arabic is searched, marked and mirrored', async ({page}) => {
  await open(page, 'ar', {q: 'معصم'})
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(results(page).first().locator('mark').first()).toContainText('معصم')
  const box = await page.getByRole('searchbox').boundingBox()
  const button = await page.getByRole('main').getByRole('button').boundingBox()
  expect(box && button && button.x < box.x).toBe(true)
})

const odd: [string, string][] = [
  ['two of a kind', 'q=wrist&q=hip'],
  ['a list', 'q[]=wrist&bodyRegion=x&bodyRegion=y'],
  ['markup', 'q=%3Cscript%3Ealert(1)%3C/script%3E%22%27'],
  ['control characters', 'q=%00%07%1B%E2%80%AE%0Awrist'],
  ['no text', 'q=%FF%FE%20%20'],
  ['half a letter', 'q=%ED%A0%80'],
  ['signs only', 'q=%3F%3F%3F%20%2B%20%E2%80%94'],
  ['very much text', `q=${'wrist '.repeat(1700)}`],
  ['one very long word', `q=${'w'.repeat(10_000)}`],
  ['unknown filters', 'q=wrist&bodyRegion=__proto__&specialty=%27'],
]

for (const [name, parameters] of odd) {
  test(`${name} is answered like any other search`, async ({page}) => {
    const response = await page.goto(`${sites.fixtures}/en/search?${parameters}`)
    expect(response?.status()).toBe(200)
    await expect(page.locator('h1')).toHaveText([word('en', 'search.title')])
    expect(runningScripts((await response?.text()) ?? '')).toEqual([bannerScript])
    expect((await page.getByRole('searchbox').inputValue()).length).toBeLessThanOrEqual(100)
  })
}

test('a search that was cut says so', async ({page}) => {
  await open(page, 'en', {q: 'wrist '.repeat(100)})
  await expect(page.getByText(/We looked for its first 100 characters/)).toBeVisible()
})

test('in every locale a search is kept by no cache and by no search engine', async ({request}) => {
  for (const locale of localeIds) {
    const response = await request.get(`${sites.fixtures}/${locale}/search?q=wrist`)
    const html = await response.text()
    expect.soft(response.headers()['cache-control'], locale).toBe('no-store')
    expect.soft(response.headers()['set-cookie'], locale).toBeUndefined()
    expect.soft(html, locale).toContain('<meta name="robots" content="noindex"')
    expect.soft(html, locale).toContain(`href="${sites.fixtures}/${locale}/search" data-next-head`)
    expect.soft(html, locale).not.toContain('hrefLang="x-default"')
    expect.soft(runningScripts(html), locale).toEqual([bannerScript])
  }
  const empty = await (await request.get(`${sites.fixtures}/fr/search`)).text()
  expect(empty).not.toContain('noindex')
  const unknown = await request.get(`${sites.fixtures}/xx/search?q=wrist`)
  expect(unknown.status()).toBe(404)
})
