import AxeBuilder from '@axe-core/playwright'
import {expect, type Page, test} from '@playwright/test'
import type {Locale} from '@preop/locales'
import {HtmlValidate, StaticConfigLoader} from 'html-validate'
import {htmlValidateConfig} from './html-validate.config.ts'
import {localesOf, sitePages} from './site-pages.ts'
import {sites} from './sites.ts'
import {word} from './word.ts'

test.use({javaScriptEnabled: false})

const appealIn = async (locale: Locale, id = 'donation-hand-fund') =>
  (await sitePages('fixtures')).find((one) => one.id === id && one.locale === locale)?.url ?? ''

/** The provider is nobody's: what would have been sent to it is kept, and a page answers. */
const watchProvider = async (page: Page) => {
  const sent: URL[] = []
  await page.route('https://giving.example/**', async (route) => {
    sent.push(new URL(route.request().url()))
    await route.fulfill({contentType: 'text/html', body: '<h1>Provider</h1>'})
  })
  return sent
}

const go = (query: string) => `${sites.fixtures}/en/donate/hand-care-fund/go?${query}`
const policyOf = (headers: Record<string, string>) => headers['content-security-policy'] ?? ''

for (const locale of localesOf.fixtures) {
  test(`${locale}: a gift is chosen, checked and handed to the provider`, async ({page}) => {
    const sent = await watchProvider(page)
    await page.goto(await appealIn(locale))
    const form = page.locator('main form')
    await expect(form).toContainText('giving.example')
    await expect(page.getByRole('radio', {name: word(locale, 'donate.once')})).toBeChecked()
    await page.getByRole('radio').nth(1).check()
    await page.getByRole('radio', {name: word(locale, 'donate.monthly')}).check()
    await form.getByRole('button').click()

    const heading = page.getByRole('heading', {level: 1})
    await expect(heading).toHaveText(word(locale, 'donate.checkTitle'))
    const main = page.getByRole('main')
    await expect(main).toContainText(word(locale, 'donate.unpaid'))
    await expect(main).toContainText(word(locale, 'donate.monthly'))
    await expect(main.locator('dl')).toContainText(/50|٥٠/)
    await expect(main.locator('form')).toContainText('giving.example')
    await main.locator('form').getByRole('button').click()
    await expect(heading).toHaveText('Provider')
    expect(sent).toHaveLength(1)
    expect(sent[0]?.origin).toBe('https://giving.example')
    expect(Object.fromEntries(sent[0]?.searchParams ?? [])).toEqual({
      amount: '50',
      currency: 'USD',
      frequency: 'monthly',
      fund: 'hand-fund',
      lang: locale,
    })
  })
}

test('an own amount is read as its language writes it, and can be changed', async ({page}) => {
  const sent = await watchProvider(page)
  await page.goto(await appealIn('de'))
  await page.getByLabel(word('de', 'donate.own')).check()
  await page.getByRole('textbox').fill('12,50')
  await page.locator('main form').getByRole('button').press('Enter')
  await expect(page.getByRole('main')).toContainText('12,50\u00a0$')

  await page.getByRole('link', {name: word('de', 'donate.change')}).click()
  await expect(page.getByRole('textbox')).toHaveValue('12,50')
  await expect(page.locator('[aria-invalid]')).toHaveCount(0)
  await page.getByRole('textbox').fill('1.250')
  await page.locator('main form').getByRole('button').click()
  await expect(page.getByRole('main')).toContainText('1.250\u00a0$')
  await page.locator('main form').getByRole('button').click()
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Provider')
  expect(sent[0]?.searchParams.get('amount')).toBe('1250')
  expect(sent[0]?.searchParams.getAll('amount')).toHaveLength(1)
})

for (const locale of localesOf.fixtures) {
  test(`${locale}: what cannot be given is said beside the field, and stays as typed`, async ({
    page,
  }) => {
    await page.goto(await appealIn(locale))
    await page.getByRole('textbox').fill('1e9 "<b>')
    await page.getByRole('radio', {name: word(locale, 'donate.monthly')}).check()
    await page.locator('main form').getByRole('button').click()
    const own = page.getByRole('textbox')
    await expect(own).toHaveValue('1e9 "<b>')
    await expect(own).toHaveAttribute('aria-invalid', 'true')
    await expect(own).toHaveAccessibleDescription(/12[.,]50|١٢٫٥٠/)
    await expect(page.getByRole('radio', {name: word(locale, 'donate.monthly')})).toBeChecked()
    await expect(page).toHaveTitle(
      new RegExp(`^${word(locale, 'donate.errorTitle').replace('{title}', '.+')}`),
    )
    const summary = page.getByRole('heading', {name: word(locale, 'donate.problem')})
    await expect(summary).toBeVisible()
    await page.locator('a[href="#gift-own"]').click()
    await expect(own).toBeFocused()
  })
}

const refused: [string, string][] = [
  ['amount=own&own=0&frequency=once', '$1'],
  ['amount=own&own=-5&frequency=once', '$1'],
  ['amount=own&own=1000000000&frequency=once', '$1,000,000'],
  ['amount=own&own=&frequency=once', word('en', 'donate.errors.missing')],
  ['amount=usd-999&frequency=once', word('en', 'donate.errors.missing')],
  ['amount=usd-25&own=30&frequency=once', word('en', 'donate.errors.both')],
  ['amount=usd-25&frequency=weekly', word('en', 'donate.errors.frequency')],
  ['amount=usd-25&amount=usd-50', word('en', 'donate.errors.frequency')],
  [`amount=own&own=${'9'.repeat(5000)}&frequency=once`, '$1,000,000'],
  ['amount[]=usd-25&own[x]=1&frequency=once', word('en', 'donate.errors.missing')],
]
for (const [query, message] of refused) {
  test(`the choice ${query.slice(0, 60)} is refused with a reason`, async ({request}) => {
    const response = await request.get(go(query))
    expect(response.status()).toBe(400)
    const html = await response.text()
    expect(html).toContain(message)
    expect(html).not.toContain('action="https:')
    expect(policyOf(response.headers())).toContain("form-action 'self';")
  })
}

test('forms lead away from the one page that says so, and only to allowed hosts', async ({
  request,
}) => {
  const checked = await request.get(go('amount=usd-25&frequency=once'))
  expect(policyOf(checked.headers())).toContain("form-action 'self' https://giving.example;")
  expect(checked.headers()['cache-control']).toBe('no-store')
  expect(await checked.text()).toMatch(/<meta name="robots" content="noindex"/)
  for (const {url} of (await sitePages('fixtures')).filter(({locale}) => locale === 'fr')) {
    const response = await request.get(url)
    expect(policyOf(response.headers()), url).toContain("form-action 'self';")
    expect(await response.text(), url).not.toMatch(/<form[^>]*action="http/)
  }
})

test('who comes without a choice is asked for one', async ({page}) => {
  const response = await page.goto(go(''))
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('radio', {name: word('en', 'donate.once')})).toBeChecked()
  await expect(page.locator('[aria-invalid]')).toHaveCount(0)
})

test('an appeal that has ended says so and offers others, also after a choice', async ({page}) => {
  const ended = await appealIn('en', 'donation-ended-fund')
  for (const url of [ended, `${ended}/go?amount=usd-10&frequency=once`]) {
    const response = await page.goto(url)
    expect(response?.status()).toBe(url === ended ? 200 : 400)
    await expect(page.getByRole('main')).toContainText(word('en', 'donate.ended'))
    await expect(page.locator('main form')).toHaveCount(0)
    await expect(page.getByRole('link', {name: 'Hand care fund'})).toHaveAttribute(
      'href',
      '/en/donate/hand-care-fund',
    )
  }
  await page.goto(`${sites.fixtures}/en/donate`)
  const closed = page.locator('section', {
    has: page.getByRole('heading', {name: word('en', 'donate.notOpen')}),
  })
  await expect(closed.getByRole('link')).toHaveText(['Old splint fund'])
  await expect(closed).toContainText(word('en', 'donate.ended'))
})

test('no page asks for a card', async ({request}) => {
  for (const {url} of (await sitePages('fixtures')).filter(({kind}) => kind === 'donation')) {
    const html = await (await request.get(url)).text()
    expect(html, url).not.toMatch(/autocomplete="cc-|name="(card|cvc|cvv|iban)/i)
  }
})

test('there is nothing to give to under another name', async ({request}) => {
  for (const path of ['/en/donate/none/go', '/xx/donate/hand-care-fund/go', '/en/donate/go'])
    expect((await request.get(sites.fixtures + path)).status(), path).toBe(404)
})

test.describe('with scripts', () => {
  test.use({javaScriptEnabled: true})

  for (const locale of ['en', 'ar'] as const) {
    test(`${locale}: the pages on the way to the provider hinder nobody`, async ({page}) => {
      const validator = new HtmlValidate(new StaticConfigLoader(htmlValidateConfig))
      const appeal = await appealIn(locale)
      for (const query of ['', '?own=x', '?amount=usd-25&frequency=once']) {
        const response = await page.goto(`${appeal}/go${query}`)
        const {results} = await validator.validateString((await response?.text()) ?? '')
        expect(results.flatMap(({messages}) => messages).map(({message}) => message)).toEqual([])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({colorScheme})
          const {violations} = await new AxeBuilder({page}).setLegacyMode().analyze()
          expect(violations.map(({id, nodes}) => [id, String(nodes[0]?.target)])).toEqual([])
        }
      }
    })
  }
})
