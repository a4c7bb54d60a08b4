import type {Procedure} from '@preop/content'
import {getLocale, type Locale} from '@preop/locales'
import {absoluteUrl} from '../absolute-url.ts'
import {toLanguages} from '../alternates.ts'
import {paths} from '../paths.ts'
import {buildProcedurePage} from '../procedure-page.ts'
import {siteSettings} from '../site-settings.ts'
import {wordsOf} from '../words.ts'
import {alternatesTogether} from './alternates-together.ts'
import {secondLanguages} from './second-languages.ts'

/** A procedure in one of the two languages of a page. */
export type TogetherColumn = Awaited<ReturnType<typeof columnOf>>

/** Everything that a page in two languages shows. */
export type TogetherPage = Awaited<ReturnType<typeof buildTogetherPage>>

const columnOf = async (procedure: Procedure, locale: Locale) => {
  const {graph, feedback, ...page} = await buildProcedurePage(procedure, locale)
  const own = page.frame.alternates.find((alternate) => alternate.locale === locale)
  return {...page, locale, address: own?.path ?? paths.procedures(locale)}
}

const languageOf = (locale: Locale) => {
  const {endonym, dir} = getLocale(locale)
  return {lang: locale, dir, endonym}
}

/**
 * Gathers the page of a procedure in two languages. It is for two people at a table: search engines
 * are told of the page in one language.
 */
export const buildTogetherPage = async (procedure: Procedure, locale: Locale, other: Locale) => {
  const {enabledLocales} = await siteSettings()
  const [first, second] = [await columnOf(procedure, locale), await columnOf(procedure, other)]
  const alternates = alternatesTogether(procedure, enabledLocales, [locale, other])
  const words = wordsOf(locale)
  const name = words('together.heading', {page: first.title.value})
  const {siteName} = first.head
  const own = alternates.find((alternate) => alternate.locale === locale)
  return {
    frame: {
      ...first.frame,
      address: own && absoluteUrl(own.path),
      alternates,
      languages: toLanguages(alternates),
    },
    head: {
      ...first.head,
      name,
      title: words('site.pageTitle', {page: name, hospital: siteName}),
      alternates: [],
      noindex: true,
    },
    languages: [languageOf(locale), languageOf(other)] as const,
    columns: {first, second},
    second: secondLanguages(procedure, enabledLocales, locale, other),
  }
}
