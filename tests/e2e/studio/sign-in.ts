import {expect, type Page} from '@playwright/test'
import type {Person} from './add-person.ts'

/**
 * Signs a person in with name and password and waits for the Studio.
 *
 * @param origin - of the lake
 * @param path - of the Studio, where to go on
 */
export const signIn = async (
  page: Page,
  person: Person,
  origin: string,
  path = '/structure',
): Promise<void> => {
  await page.goto(`${origin}/sign-in?${new URLSearchParams({next: path})}`)
  await page.getByLabel('Name').fill(person.name)
  await page.getByLabel('Password').fill(person.password)
  await page.getByRole('button', {name: 'Sign in'}).click()
  await expect(page.getByTestId('studio-navbar')).toBeVisible()
}
