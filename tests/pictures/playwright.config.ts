import {defineConfig} from '@playwright/test'
import usual from '../../playwright.config.ts'

/** Takes the pictures of the guides anew, from the sample: no part of `npm test`. */
export default defineConfig({
  ...usual,
  testDir: '.',
  globalSetup: '../e2e/global-setup.ts',
  projects: [{name: 'pictures', testMatch: '*.pictures.ts', expect: {timeout: 60_000}}],
  reporter: [['list']],
  outputDir: '../../.preop/picture-results',
  timeout: 600_000,
  workers: 1,
})
