import {expect, type Response, test} from '@playwright/test'
import {createContentClient} from '@preop/content'
import {z} from 'zod'
import {fixtureDocuments} from '../fixtures/fixture-documents.ts'
import {runningScripts} from './running-scripts.ts'
import {sites} from './sites.ts'

/** What is published is there at the next request; the webhook itself takes a moment. */
const soon = {timeout: 15_000}

// One after the other: content with an error holds up what the others publish.
test.describe.configure({mode: 'default'})

const client = createContentClient({
  projectId: 'preop',
  dataset: 'production',
  apiHost: sites.fixturesLake,
  token: sites.fixturesToken,
})

const wristCheck = fixtureDocuments().find(({_id}) => _id === 'procedure-wrist-check')

const slug = (current: string) => [
  {
    _key: 'en',
    _type: 'internationalizedArraySlugValue',
    language: 'en',
    value: {_type: 'slug', current},
  },
]

const text = (value: string) => [
  {_key: 'en', _type: 'internationalizedArrayStringValue', language: 'en', value},
]

const thumbCheck = (current: string) => ({
  ...wristCheck,
  _id: 'procedure-thumb-check',
  _type: 'procedure',
  title: text('Thumb check'),
  slug: slug(current),
  names: [
    {
      _key: 'thumb',
      _type: 'procedureName',
      name: text('Thumb check'),
      schemaOrgType: 'DiagnosticProcedure',
    },
  ],
})

const pageOf = (name: string) => `${sites.fixtures}/en/procedures/${name}`

test('a procedure is published, renamed and withdrawn without a restart', async ({request}) => {
  const status = async (name: string) =>
    (await request.get(pageOf(name), {maxRedirects: 0})).status()
  const list = async () => (await request.get(`${sites.fixtures}/en/procedures`)).text()
  const search = async () => (await request.get(`${sites.fixtures}/en/search?q=thumbs`)).text()

  expect(await status('thumb-check')).toBe(404)
  expect(await list()).not.toContain('Thumb check')
  expect(await search()).not.toContain('/procedures/thumb-check')

  await client.create(thumbCheck('thumb-check'))
  await expect.poll(() => status('thumb-check'), soon).toBe(200)
  expect(await list()).toContain('Thumb check')
  expect(await search()).toContain('/procedures/thumb-check')

  await client.mutate([
    {patch: {id: 'procedure-thumb-check', set: {slug: slug('thumb-examination')}}},
    {
      create: {
        _id: 'redirect-thumb-check',
        _type: 'redirect',
        locale: 'en',
        from: '/en/procedures/thumb-check',
        target: {_type: 'reference', _ref: 'procedure-thumb-check', _weak: true},
      },
    },
  ])
  await expect.poll(() => status('thumb-check'), soon).toBe(308)
  const moved = await request.get(pageOf('thumb-check'), {maxRedirects: 0})
  expect(moved.headers().location).toBe('/en/procedures/thumb-examination')
  expect(await status('thumb-examination')).toBe(200)

  await client.mutate([
    {delete: {id: 'redirect-thumb-check'}},
    {delete: {id: 'procedure-thumb-check'}},
  ])
  await expect.poll(() => status('thumb-examination'), soon).toBe(404)
  expect(await status('thumb-check')).toBe(404)
  expect(await list()).not.toContain('Thumb check')
})

const sectionsOf = z
  .looseObject({sections: z.array(z.looseObject({_key: z.string()}))})
  .transform(({sections}) => sections)

test('the same page with twice the content grows in its HTML only', async ({browser, request}) => {
  const once = sectionsOf.parse(wristCheck)
  const again = once.map((section) => ({...section, _key: `${section._key}-again`}))
  await client.create({...thumbCheck('thumb-check'), sections: [...once, ...again]})
  await expect.poll(async () => (await request.get(pageOf('thumb-check'))).status(), soon).toBe(200)

  const loaded = async (url: string) => {
    const sizes: Record<string, number> = {}
    const onResponse = async (response: Response) => {
      sizes[new URL(response.url()).pathname] = (await response.body()).length
    }
    const waiting: Promise<void>[] = []
    // Of its own each time: what is kept from before would not be loaded again.
    const context = await browser.newContext()
    const page = await context.newPage()
    page.on('response', (response) => waiting.push(onResponse(response)))
    await page.goto(url, {waitUntil: 'networkidle'})
    await Promise.all(waiting)
    const {[new URL(url).pathname]: html = 0, ...rest} = sizes
    const scripts = runningScripts(await page.content())
    await context.close()
    return {html, rest, scripts}
  }
  const [small, twice] = [await loaded(pageOf('wrist-check')), await loaded(pageOf('thumb-check'))]
  expect(twice.html).toBeGreaterThan(small.html + 3000)
  expect(Object.keys(small.rest).length).toBeGreaterThan(1)
  expect(twice.rest).toEqual(small.rest)
  expect(twice.scripts).toEqual(small.scripts)

  await client.delete('procedure-thumb-check')
  await expect.poll(async () => (await request.get(pageOf('thumb-check'))).status(), soon).toBe(404)
})

test('content with an error is not taken over, what is mended is', async ({request}) => {
  const donate = `${sites.fixtures}/en/donate`
  const name = 'Appeal with a provider that nobody allowed'
  const donation = fixtureDocuments().find(({_id}) => _id === 'donation-hand-fund')
  const provider = {
    name: 'Elsewhere',
    actionUrl: 'https://elsewhere.example/give',
    method: 'GET',
    parameters: {amount: 'amount', frequency: 'frequency'},
  }
  const refused = {
    ...donation,
    _id: 'donation-refused',
    _type: 'donation',
    title: text(name),
    slug: slug('refused-fund'),
  }
  await client.create({...refused, provider})
  const health = await request.get(`${sites.fixtures}/healthz`)
  const before: unknown = (await health.json()).snapshot
  await client.create({_id: 'person-second', _type: 'person', name: 'Second Test Reviewer'})
  expect(await (await request.get(donate)).text()).not.toContain(name)
  const still = await request.get(`${sites.fixtures}/healthz`)
  expect((await still.json()).snapshot).toBe(before)

  await client.createOrReplace({...refused, provider: donation?.provider})
  await expect.poll(async () => (await request.get(donate)).text(), soon).toContain(name)
  await client.mutate([{delete: {id: 'donation-refused'}}, {delete: {id: 'person-second'}}])
  await expect.poll(async () => (await request.get(donate)).text(), soon).not.toContain(name)
})

test('nobody but the lake can tell the site to look again', async ({request}) => {
  const address = `${sites.fixtures}/api/revalidate`
  const unsigned = await request.post(address, {data: {_id: 'x'}})
  expect(unsigned.status()).toBe(401)
  const forged = await request.post(address, {
    data: {_id: 'x'},
    headers: {'sanity-webhook-signature': 't=1700000000000,v1=AAAA'},
  })
  expect(forged.status()).toBe(401)
  expect((await request.get(address)).status()).toBe(405)
})

const information = fixtureDocuments().find(({_id}) => _id === 'banner-information')

test('a message starts and ends by itself, and is never added to a page that is open', async ({
  page,
  request,
}) => {
  const url = `${sites.fixtures}/en/donate`
  const isThere = async () =>
    /data-banner="banner-timed"/.test(await (await request.get(url)).text())
  const [start, end] = [8000, 16_000].map((wait) => new Date(Date.now() + wait).toISOString())
  const schedule = {start, end, timeZone: 'America/Chicago'}
  await client.create({...information, _id: 'banner-timed', _type: 'banner', schedule})
  await page.goto(url)
  const timed = page.locator('[data-banner="banner-timed"]')
  await expect(timed).toHaveCount(0)
  await expect.poll(isThere, soon).toBe(true)
  await expect(timed).toHaveCount(0)
  await page.reload()
  await expect(timed).toBeVisible()
  await expect(timed).toHaveAttribute('data-end', String(end))
  await expect.poll(isThere, soon).toBe(false)
  await client.delete('banner-timed')
})

test('a message that was dismissed comes back when it is published anew', async ({page}) => {
  const url = `${sites.fixtures}/en`
  const message = page.locator('[data-banner="banner-information"]')
  await page.goto(url)
  const before = await message.getAttribute('data-rev')
  await message.getByRole('button').click()
  await page.reload()
  await expect(message).toBeHidden()
  await client.patch('banner-information').set({name: 'Information, once more'}).commit()
  const revision = async () => {
    await page.reload()
    return message.getAttribute('data-rev')
  }
  await expect.poll(revision, soon).not.toBe(before)
  await expect(message).toBeVisible()
})
