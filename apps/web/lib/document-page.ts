import type {PageHead} from '@preop/content'
import type {Locale} from '@preop/locales'
import {bannerAimOf} from '@preop/schema/rules'
import {alternatesOf} from './alternates.ts'
import {buildFrame} from './frame.ts'
import {pageHead} from './page-head.ts'
import {pageTexts} from './page-texts.ts'
import {createResolver} from './resolver.ts'
import {siteSettings} from './site-settings.ts'

/**
 * Frame, head, title and summary of a document's page.
 *
 * @param options - `headTitle` and `headDescription` stand in for title and summary where editors
 *   wrote others for search engines
 */
export const documentPage = async (
  document: PageHead,
  locale: Locale,
  options: {
    toPath: (locale: Locale, slug: string) => string
    headTitle?: string | undefined
    headDescription?: string | undefined
  },
) => {
  const settings = await siteSettings()
  const resolve = createResolver(locale)
  const alternates = alternatesOf(document, settings.enabledLocales, options.toPath)
  const frame = await buildFrame({locale, alternates, aim: bannerAimOf(document)})
  const texts = pageTexts(document)
  const title = resolve.required(texts.title, `${document._type} ${document._id}: title`)
  const summary = resolve.text(texts.description)
  const head = pageHead({
    locale,
    name: options.headTitle ?? title.value,
    siteName: frame.hospitalName.value,
    description: options.headDescription ?? summary?.value,
    alternates,
    demonstration: settings.demonstration,
  })
  return {frame, head, title, ...(summary ? {summary} : {})}
}
