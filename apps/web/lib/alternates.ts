import {effectiveSlug, type PageHead} from '@preop/content'
import {getLocale, type Locale} from '@preop/locales'
import {pageTexts} from './page-texts.ts'
import {createResolver, isTranslated} from './resolver.ts'

/** The same page in another locale. `translated` is false where title or summary are not. */
export type Alternate = {locale: Locale; path: string; translated: boolean}

/** Pages made of interface words alone are translated in every enabled locale. */
export const alternatesOfInterface = (
  enabled: readonly Locale[],
  toPath: (locale: Locale) => string,
): Alternate[] => enabled.map((locale) => ({locale, path: toPath(locale), translated: true}))

/** Whether title and summary of a page are shown in a locale's own language. */
const isPageTranslated = (page: PageHead, locale: Locale) => {
  const resolve = createResolver(locale)
  const {title, description} = pageTexts(page)
  return [title, description].every((field) => isTranslated(resolve.text(field), locale))
}

/**
 * Every address of a document's page. Language switcher, `hreflang` and sitemap all come from here.
 *
 * @param toPath - from locale and slug to the path
 */
export const alternatesOf = (
  page: PageHead,
  enabled: readonly Locale[],
  toPath: (locale: Locale, slug: string) => string,
): Alternate[] =>
  enabled.flatMap((locale) => {
    const slug = effectiveSlug(page, locale)
    if (slug === undefined) return []
    return {locale, path: toPath(locale, slug), translated: isPageTranslated(page, locale)}
  })

/** The switcher's entries. */
export const toLanguages = (alternates: readonly Alternate[]) =>
  alternates.map(({locale, path, translated}) => {
    const {endonym, dir} = getLocale(locale)
    return {locale, endonym, dir, href: path, translated}
  })
