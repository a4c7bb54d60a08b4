import {randomUUID} from 'node:crypto'
import type {Locator, Page} from '@playwright/test'
import {sites} from '../sites.ts'
import {addPerson} from './add-person.ts'
import {sourceField} from './field.ts'
import {expect, test} from './studio-test.ts'

/** Presses a key until something has the focus, as somebody without a mouse does. */
const tabTo = async (page: Page, target: Locator, key = 'Tab') => {
  for (let presses = 0; presses < 120; presses += 1) {
    const there = await target.evaluateAll((all) =>
      all.some((one) => one === document.activeElement),
    )
    if (there) return
    await page.keyboard.press(key)
  }
  await expect(target).toBeFocused()
}

test('an editor signs in, writes a page and publishes it with the keyboard only', async ({
  page,
  request,
}) => {
  const slug = `by-keyboard-${randomUUID().slice(0, 8)}`
  const {name, password} = await addPerson()
  await page.goto(`${sites.lake}/structure/procedure`)
  await tabTo(page, page.getByLabel('Name'))
  await page.keyboard.type(name)
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  const add = page.getByTestId('action-intent-button').first()
  await expect(add).toBeVisible()
  await tabTo(page, add)
  await page.keyboard.press('Enter')
  await expect(sourceField(page, 'title')).toBeVisible()
  await tabTo(page, sourceField(page, 'title'))
  await page.keyboard.type('Written by keyboard')
  await tabTo(page, sourceField(page, 'slug'))
  await page.keyboard.type(slug)
  await tabTo(page, sourceField(page, 'summary'))
  await page.keyboard.type('Nobody touched a mouse.')
  const publish = page.getByTestId('action-publish')
  await expect(publish).toBeEnabled()
  await tabTo(page, publish)
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await request.get(`${sites.sample}/fr/procedures/${slug}`)).status())
    .toBe(200)
  expect(await (await request.get(`${sites.sample}/en/procedures/${slug}`)).text()).toContain(
    'Nobody touched a mouse.',
  )
})
