import {expect} from '@playwright/test'
import {getLocale} from '@preop/locales'
import {test} from './served-test.ts'
import {localesOf, pageKinds, siteNames, sitePages} from './site-pages.ts'
import {word} from './word.ts'

for (const site of siteNames) {
  for (const kind of pageKinds) {
    test(`${site}: the switcher of ${kind} leads to the same page`, async ({served}) => {
      const pages = (await sitePages(site)).filter((one) => one.kind === kind)
      for (const own of pages) {
        const {document} = await served(own.url)
        const label = word(own.locale, 'site.languages')
        const links = await document.evaluate((root, name) => {
          const navigations = [...root.querySelectorAll('nav')]
          return navigations
            .filter((nav) => nav.getAttribute('aria-label') === name)
            .flatMap((nav) => [...nav.querySelectorAll('a')])
            .map((link) => {
              const own = link.querySelector('[lang]')
              return {
                href: link.getAttribute('href') ?? '',
                hreflang: link.getAttribute('hreflang'),
                lang: own?.getAttribute('lang'),
                dir: own?.getAttribute('dir'),
                endonym: own?.textContent,
                current: link.getAttribute('aria-current'),
                note: link.textContent.replace(own?.textContent ?? '', '').trim(),
              }
            })
        }, label)
        const shown = links.map(({href, ...link}) => ({url: new URL(href, own.url).href, ...link}))
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
