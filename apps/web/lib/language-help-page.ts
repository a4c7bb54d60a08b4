import type {Locale} from '@preop/locales'
import {assistanceNotices} from './assistance-notices.ts'
import {interfacePage} from './interface-page.ts'
import {paths} from './paths.ts'
import {siteSettings} from './site-settings.ts'
import {languageHelpGraph} from './structured-data/language-help-graph.ts'
import {wordsOf} from './words.ts'

/** Everything that the page on help with language shows. */
export type LanguageHelpPage = Awaited<ReturnType<typeof buildLanguageHelpPage>>

export const buildLanguageHelpPage = async (locale: Locale) => {
  const words = wordsOf(locale)
  const page = await interfacePage(locale, {
    title: words('languageAssistance.heading'),
    description: words('languageAssistance.intro'),
    toPath: paths.languageHelp,
  })
  return {
    ...page,
    graph: languageHelpGraph(page, locale, words),
    notices: assistanceNotices(await siteSettings()),
  }
}
