import {type BrowserContext, test as base, expect, type Page} from '@playwright/test'
import type {Role} from '@preop/lake'
import {sites} from '../sites.ts'
import {addPerson} from './add-person.ts'
import {allowedConsoleErrors} from './allowed-console-errors.ts'
import {signIn} from './sign-in.ts'
import {type Watched, watchContext} from './watch-context.ts'

export type OpenStudio = (options?: {
  /** Where to go on after signing in, such as `/structure/banner`. */
  readonly path?: string
  readonly role?: Role
  readonly locales?: readonly string[]
  /** Another lake than that of the sample. */
  readonly at?: {readonly url: string; readonly dataDir: string}
  readonly viewport?: {readonly width: number; readonly height: number}
}) => Promise<Page>

type Open = {readonly context: BrowserContext; readonly watched: Watched}

const isAllowed = (error: string) => allowedConsoleErrors.some(({pattern}) => pattern.test(error))

/**
 * Tests of the Studio. `openStudio` signs a person made for the test in, in a browser of their
 * own, and gives their page. The test fails when any of them asks another host for anything, or
 * has an error in the console that is not on the list. `expectedError` matches what a test brings
 * about on purpose, such as requests that fail while the lake is down.
 */
export const test = base.extend<{openStudio: OpenStudio; expectedError: RegExp | undefined}>({
  expectedError: [undefined, {option: true}],
  openStudio: async ({browser, expectedError}, use) => {
    const opened: Open[] = []
    await use(async ({path, role, locales, at, viewport = {width: 1280, height: 900}} = {}) => {
      const origin = at?.url ?? sites.lake
      const person = await addPerson(role, locales, at?.dataDir)
      const context = await browser.newContext({viewport, locale: 'en-US', timezoneId: 'UTC'})
      // The desk shows pages of the site that the lake belongs to.
      const watched = await watchContext(context, [origin], at ? [] : [sites.sample])
      opened.push({context, watched})
      const page = await context.newPage()
      await signIn(page, person, origin, path)
      return page
    })
    for (const {context} of opened) await context.close()
    const elsewhere = opened.flatMap(({watched}) => watched.elsewhere)
    const errors = opened
      .flatMap(({watched}) => watched.errors)
      .filter((error) => !isAllowed(error) && !expectedError?.test(error))
    expect.soft(elsewhere, 'requests to other hosts').toEqual([])
    expect.soft(errors, 'errors in the console').toEqual([])
  },
})

export {expect} from '@playwright/test'
