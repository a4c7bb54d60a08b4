import {effectiveSlug, type PageHead} from '@preop/content'
import {content} from './content.ts'
import {siteSettings} from './site-settings.ts'

/** One address for each enabled locale; a locale enabled later is rendered when it is asked for. */
export const localePaths = async () => {
  const {enabledLocales} = await siteSettings()
  return {
    paths: enabledLocales.map((locale) => ({params: {locale}})),
    fallback: 'blocking' as const,
  }
}

/** One address for each document of a type in each enabled locale. */
export const documentPaths =
  (type: 'procedure' | 'specialty' | 'bodyRegion' | 'donation') => async () => {
    const {enabledLocales} = await siteSettings()
    const documents: readonly PageHead[] =
      type === 'procedure' ? await content().procedureHeads() : await content().all(type)
    const paths = documents.flatMap((document) =>
      enabledLocales.flatMap((locale) => {
        const slug = effectiveSlug(document, locale)
        return slug === undefined ? [] : [{params: {locale, slug}}]
      }),
    )
    return {paths, fallback: 'blocking' as const}
  }
