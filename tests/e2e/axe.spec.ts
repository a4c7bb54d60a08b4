import AxeBuilder from '@axe-core/playwright'
import {expect, type Page, test} from '@playwright/test'
import {besideSource, localesOf, pageVariants, siteNames} from './site-pages.ts'
import {sites} from './sites.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Colours are all that the scheme changes, so the second look is at them alone. */
const rulesOnColour = ['color-contrast', 'link-in-text-block']

/** What the place of things can break; the rest is the same at any size. */
const rulesOnPlace = [...rulesOnColour, 'target-size', 'scrollable-region-focusable']

/** A screen of 1280 by 1024 pixels at 400 %. */
const zoomed = {width: 320, height: 256}

// Legacy mode spares a second tab a look; what it leaves out are frames of other origins.
const axe = (page: Page) => new AxeBuilder({page}).setLegacyMode()

const findings = async (page: Page, builder: AxeBuilder) => {
  const {violations} = await builder.analyze()
  return violations.map(({id, nodes}) => ({
    url: page.url(),
    rule: id,
    at: nodes.map(({target}) => String(target)),
  }))
}

for (const site of siteNames) {
  for (const locale of localesOf[site]) {
    test(`${site}, ${locale}: axe finds nothing in light, dark and at 400 %`, async ({page}) => {
      test.setTimeout(360_000)
      const usual = page.viewportSize() ?? {width: 1280, height: 720}
      const pages = (await pageVariants(site)).filter((one) => one.locale === locale)
      const found: unknown[] = []
      const urls = pages.map((one) => one.url)
      urls.push(...besideSource(pages), `${sites[site]}/${locale}/no-such-page`)
      for (const url of urls) {
        await page.emulateMedia({colorScheme: 'light'})
        await page.goto(url)
        // Off unless asked for, though it belongs to WCAG 2.2 AA.
        const all = axe(page).options({
          runOnly: {type: 'tag', values: tags},
          rules: {'target-size': {enabled: true}},
        })
        found.push(...(await findings(page, all)))
        await page.emulateMedia({colorScheme: 'dark'})
        found.push(...(await findings(page, axe(page).withRules(rulesOnColour))))
        await page.setViewportSize(zoomed)
        found.push(...(await findings(page, axe(page).withRules(rulesOnPlace))))
        await page.setViewportSize(usual)
      }
      expect(pages.length).toBeGreaterThan(6)
      expect(found).toEqual([])
    })
  }
}
