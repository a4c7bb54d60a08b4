import {expect, type Page, test} from '@playwright/test'
import {createContentClient} from '@preop/content'
import {type Locale, localeIds} from '@preop/locales'
import {sitePages} from './site-pages.ts'
import {sites} from './sites.ts'
import {word} from './word.ts'

test.use({javaScriptEnabled: false})
// One after the other: each looks at all that has been kept.
test.describe.configure({mode: 'default'})

const lake = {projectId: 'preop', dataset: 'production', apiHost: sites.fixturesLake}
const query = '*[_type == "feedback" && locale == $locale]{helpful, reason, "page": page._ref}'
const kept = (locale: Locale, token?: string) =>
  createContentClient({...lake, token}).fetch(query, {locale})

const openProcedure = async (page: Page, locale: Locale) => {
  const procedure = (await sitePages('fixtures')).find(
    (one) => one.kind === 'procedure' && one.locale === locale,
  )
  await page.goto(procedure?.url ?? '')
  return {id: procedure?.id ?? '', title: procedure?.title ?? '', url: procedure?.url ?? ''}
}

const addressOf = (locale: Locale, id: string) => `${sites.fixtures}/${locale}/feedback/${id}`

for (const locale of localeIds) {
  test(`fixtures, ${locale}: a reader says that a page helped, or why not`, async ({page}) => {
    const {id, title, url} = await openProcedure(page, locale)
    await page.getByRole('button', {name: word(locale, 'feedback.yes'), exact: true}).press('Enter')
    await expect(page).toHaveURL(`${addressOf(locale, id)}?sent=1`)
    const thanks = page.getByRole('heading', {level: 1})
    await expect(thanks).toHaveText(word(locale, 'feedback.thanksTitle'))
    await page.getByRole('link', {name: title, exact: true}).last().click()
    await expect(page).toHaveURL(encodeURI(url))

    await page.getByText(word(locale, 'feedback.no'), {exact: true}).click()
    await page.getByLabel(word(locale, 'feedback.reasons.translationPoor')).check()
    await page.getByRole('button', {name: word(locale, 'feedback.send'), exact: true}).click()
    await expect(thanks).toHaveText(word(locale, 'feedback.thanksTitle'))

    const expected = [
      {helpful: true, reason: null, page: id},
      {helpful: false, reason: 'translationPoor', page: id},
    ]
    const found = await kept(locale, sites.fixturesToken)
    expect(found).toHaveLength(2)
    expect(found).toEqual(expect.arrayContaining(expected))
    expect(await kept(locale)).toEqual([])
  })
}

test('the page of answers is nobody’s to find or to keep', async ({page}) => {
  const {id} = await openProcedure(page, 'fr')
  const response = await page.goto(addressOf('fr', id))
  expect(response?.status()).toBe(200)
  expect(response?.headers()['cache-control']).toBe('no-store')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
  expect(await page.context().cookies()).toEqual([])
  await expect(page.getByRole('heading', {level: 2}).first()).toHaveText(
    word('fr', 'feedback.question'),
  )
})

test('what the form does not send is asked again, and not kept', async ({request, page}) => {
  const {id} = await openProcedure(page, 'en')
  const before = await kept('en', sites.fixturesToken)
  const send = (data: string, headers = {}) =>
    request.post(addressOf('en', id), {
      data,
      headers: {'content-type': 'application/x-www-form-urlencoded', ...headers},
      maxRedirects: 0,
    })
  for (const body of [
    '',
    'helpful=no',
    'helpful=no&reason=mine',
    `helpful=yes&x=${'x'.repeat(1000)}`,
  ]) {
    const response = await send(body)
    expect(response.status(), body.slice(0, 40)).toBe(400)
    expect(await response.text()).toContain(word('en', 'feedback.question'))
  }
  expect((await send('helpful=yes', {'sec-fetch-site': 'cross-site'})).status()).toBe(400)
  expect(await kept('en', sites.fixturesToken)).toHaveLength(before.length)
})

test('there is no form for what is not a procedure or not a locale', async ({request}) => {
  for (const path of ['/en/feedback/siteSettings', '/en/feedback/nothing', '/xx/feedback/nothing'])
    expect((await request.get(sites.fixtures + path)).status(), path).toBe(404)
})
