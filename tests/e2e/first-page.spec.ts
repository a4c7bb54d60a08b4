import {expect, test} from '@playwright/test'
import {sites} from './sites.ts'

const pages = [
  ['en', '/en/procedures/kyphoplasty-and-vertebroplasty', 'What are the risks?'],
  ['fr', '/fr/procedures/cyphoplastie-et-vertebroplastie', 'Quels sont les risques ?'],
] as const

for (const [locale, path, heading] of pages) {
  test(`the first page reads in ${locale}`, async ({page}) => {
    const response = await page.goto(sites.sample + path)
    expect(response?.status()).toBe(200)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.getByRole('heading', {name: heading})).toBeVisible()
  })
}
