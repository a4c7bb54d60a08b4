import {sites} from '../sites.ts'
import {allowedConsoleErrors} from './allowed-console-errors.ts'
import {expect, test} from './studio-test.ts'
import {watchContext} from './watch-context.ts'

test('an editor signs in with name and password', async ({openStudio}) => {
  const page = await openStudio()
  await expect(page).toHaveURL(`${sites.lake}/structure`)
})

test('what a page tries to fetch elsewhere is noticed, though the policy stops it', async ({
  browser,
}) => {
  const context = await browser.newContext()
  const watched = await watchContext(context, [sites.lake])
  const page = await context.newPage()
  await page.goto(`${sites.lake}/sign-in`)
  await page.evaluate(() => {
    const image = document.createElement('img')
    image.src = 'https://elsewhere.example/pixel.png'
    document.body.append(image)
  })
  await expect.poll(() => watched.elsewhere).toContain('https://elsewhere.example/pixel.png')
  await context.close()
})

test('the list of allowed errors does not grow', () => {
  expect(allowedConsoleErrors.length).toBe(0)
})
