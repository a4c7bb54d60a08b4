import {expect, test} from '@playwright/test'
import {sites} from './sites.ts'

test('the Studio opens by the printed link and asks nobody else', async ({page}) => {
  const elsewhere: string[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).origin !== sites.lake) elsewhere.push(response.url())
  })
  await page.goto(sites.signIn)
  await expect(page).toHaveURL(new RegExp(`^${sites.lake}/structure`))
  await expect(page.getByRole('link', {name: 'Structure'})).toBeVisible({timeout: 30_000})
  for (const type of ['Procedures', 'Specialties', 'Banners', 'Appeals', 'Glossary', 'Settings']) {
    await expect(page.getByRole('link', {name: type, exact: true})).toBeVisible()
  }
  const me = await page.request.get(`${sites.lake}/v2025-02-19/users/me`)
  expect(me.status()).toBe(200)
  expect(elsewhere).toEqual([])
})

test('a stranger is asked to sign in, in a form that needs no script', async ({browser}) => {
  const context = await browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto(`${sites.lake}/structure/procedure`)
  await expect(page.getByRole('heading', {level: 1})).toBeVisible()
  await page.getByLabel('Name').fill('nobody')
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', {name: 'Sign in'}).click()
  await expect(page.getByText('The name or the password is not right.')).toBeVisible()
  await context.close()
})

test('without a token there is published content and nothing else', async ({request}) => {
  const api = `${sites.lake}/v2025-02-19`
  const count = {query: 'count(*[_type == "procedure"])'}
  const published = await request.get(`${api}/data/query/production`, {params: count})
  expect(await published.json()).toMatchObject({result: 12})
  const drafts = {...count, perspective: 'drafts'}
  expect((await request.get(`${api}/data/query/production`, {params: drafts})).status()).toBe(401)
  expect((await request.get(`${api}/users/me`)).status()).toBe(401)
  const mutation = await request.post(`${api}/data/mutate/production`, {data: {mutations: []}})
  expect(mutation.status()).toBe(401)
})
