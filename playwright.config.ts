import {defineConfig} from '@playwright/test'
import {chromiumArguments} from './tests/support/chromium-arguments.ts'

/** Browser tests run over production builds: the sample as `npm start` serves it, and the fixtures. */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  projects: [
    // The link that is printed at the start holds for a quarter of an hour, so it is used first.
    {name: 'opening', testMatch: '**/studio.spec.ts'},
    {
      name: 'pages',
      testMatch: '**/*.spec.ts',
      testIgnore: ['**/studio.spec.ts', '**/publish.spec.ts', '**/stale-unit.spec.ts', 'studio/**'],
    },
    // Changes what the others look at, so it waits for them.
    {name: 'publishing', testMatch: '**/publish.spec.ts', dependencies: ['pages']},
    // Changes the same site, which takes over nothing while `publishing` has content with errors in it.
    {name: 'staleness', testMatch: '**/stale-unit.spec.ts', dependencies: ['publishing']},
    // Editors at work on the started product: they change its content too.
    {
      name: 'studio',
      testMatch: 'studio/**/*.spec.ts',
      dependencies: ['pages'],
      // Two Studios at once on a small machine take their time.
      timeout: 300_000,
      expect: {timeout: 60_000},
    },
  ],
  outputDir: '.preop/test-results',
  reporter: [['list'], ['json']],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // Some walk through every page of a site.
  timeout: 180_000,
  use: {
    launchOptions: {
      args: chromiumArguments,
      ...(process.env.PREOP_CHROMIUM ? {executablePath: process.env.PREOP_CHROMIUM} : {}),
    },
    locale: 'en-US',
    timezoneId: 'UTC',
    // A trace of a static document says little and makes the run three times as long.
    screenshot: 'only-on-failure',
  },
})
