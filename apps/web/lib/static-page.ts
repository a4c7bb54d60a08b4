import {isLocale, type Locale} from '@preop/locales'
import type {GetStaticPropsContext} from 'next'
import {jsonProps} from './json-props.ts'
import {siteSettings} from './site-settings.ts'

type Params = {locale?: string; slug?: string}

type Built = {frame: {freshFor?: number | undefined}}

/**
 * Makes a page's `getStaticProps`. Addresses of a locale that is unknown or not enabled are not
 * found; a page is rendered anew when some banner starts or ends.
 *
 * @param build - gathers the page's props; undefined if there is no such page
 */
export const staticPage =
  <Page extends Built>(build: (locale: Locale, slug: string) => Promise<Page | undefined>) =>
  async ({params}: GetStaticPropsContext<Params>) => {
    const {enabledLocales} = await siteSettings()
    const locale = params?.locale
    if (!isLocale(locale) || !enabledLocales.includes(locale)) return {notFound: true as const}
    const page = await build(locale, params?.slug ?? '')
    if (!page) return {notFound: true as const}
    return {props: jsonProps(page), revalidate: page.frame.freshFor ?? (false as const)}
  }
