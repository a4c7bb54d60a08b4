import {isLocale, type Locale} from '@preop/locales'
import {alternatesOfInterface} from './alternates.ts'
import {buildFrame} from './frame.ts'
import {negotiateLocale} from './negotiate-locale.ts'
import {paths} from './paths.ts'
import {siteSettings} from './site-settings.ts'
import {wordsOf} from './words.ts'

/** Everything that the page for a missing address or a fault of ours shows. */
export type ErrorPage = Awaited<ReturnType<typeof buildErrorPage>>

/** The locale that an address names, else the one that the browser asks for. */
const localeOf = (url: string, acceptLanguage: string | undefined, enabled: readonly Locale[]) => {
  const [, named] = url.split(/[/?#]/)
  return isLocale(named) && enabled.includes(named)
    ? named
    : negotiateLocale(acceptLanguage, enabled)
}

/**
 * @param request - `url` is the path asked for
 * @param status - of the answer: 404, or 500 for a fault of ours
 */
export const buildErrorPage = async (
  request: {url: string; acceptLanguage: string | undefined},
  status: number,
) => {
  const {enabledLocales} = await siteSettings()
  const locale = localeOf(request.url, request.acceptLanguage, enabledLocales)
  const words = wordsOf(locale)
  const frame = await buildFrame({
    locale,
    alternates: alternatesOfInterface(enabledLocales, paths.home),
  })
  const key = status < 500 ? 'notFound' : 'failure'
  return {
    frame,
    status,
    title: words(`${key}.title`),
    text: words(`${key}.text`),
    links: [
      {href: paths.home(locale), text: words('notFound.home')},
      {href: paths.search(locale), text: words('search.title')},
      {href: paths.procedures(locale), text: words('notFound.procedures')},
    ],
  }
}
