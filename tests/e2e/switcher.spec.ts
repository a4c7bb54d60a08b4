import {expect, test} from '@playwright/test'
import {getLocale} from '@preop/locales'
import {localesOf, pageKinds, siteNames, sitePages} from './site-pages.ts'
import {word} from './word.ts'

for (const site of siteNames) {
  for (const kind of pageKinds) {
    test(`${site}: the switcher of ${kind} leads to the same page`, async ({page}) => {
      const pages = (await sitePages(site)).filter((one) => one.kind === kind)
      for (const own of pages) {
        await page.goto(own.url)
        const label = word(own.locale, 'site.languages')
        const switcher = page.getByRole('navigation', {name: label, exact: true})
        const shown = await switcher.getByRole('link').evaluateAll((links) =>
          links.map((link) => {
            const name = link.querySelector('[lang]')
            return {
              url: link instanceof HTMLAnchorElement ? link.href : '',
              hreflang: link.getAttribute('hreflang'),
              lang: name?.getAttribute('lang'),
              dir: name?.getAttribute('dir'),
              endonym: name?.textContent,
              current: link.getAttribute('aria-current'),
              note: link.textContent?.replace(name?.textContent ?? '', '').trim(),
            }
          }),
        )
        const expected = localesOf[site].map((locale) => {
          const target = pages.find((one) => one.id === own.id && one.locale === locale)
          const {endonym, dir} = getLocale(locale)
          return {
            url: target && new URL(target.url).href,
            hreflang: locale,
            lang: locale,
            dir,
            endonym,
            current: locale === own.locale ? 'page' : null,
            note: target?.translated ? '' : word(own.locale, 'site.notTranslated'),
          }
        })
        expect.soft(shown, own.url).toEqual(expected)
      }
    })
  }
}
