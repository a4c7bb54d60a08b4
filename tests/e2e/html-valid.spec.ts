import {expect, test} from '@playwright/test'
import {HtmlValidate, StaticConfigLoader} from 'html-validate'
import {htmlValidateConfig} from './html-validate.config.ts'
import {besideSource, localesOf, siteNames, sitePages} from './site-pages.ts'
import {sites} from './sites.ts'

const validator = new HtmlValidate(new StaticConfigLoader(htmlValidateConfig))

const problemsIn = async (html: string, url: string) => {
  const {results} = await validator.validateString(html)
  return results
    .flatMap(({messages}) => messages)
    .map(({ruleId, message, selector}) => ({url, ruleId, message, selector}))
}

for (const site of siteNames) {
  for (const locale of localesOf[site]) {
    test(`${site}, ${locale}: the HTML is valid`, async ({request}) => {
      const pages = (await sitePages(site)).filter((page) => page.locale === locale)
      const urls = pages.map(({url}) => url)
      urls.push(...besideSource(pages), `${sites[site]}/${locale}/no-such-page`)
      const problems = []
      for (const url of urls) {
        problems.push(...(await problemsIn(await (await request.get(url)).text(), url)))
      }
      expect(pages.length).toBeGreaterThan(6)
      expect(problems).toEqual([])
    })
  }
}
