import {isLocale, type Locale} from '@preop/locales'
import type {GetStaticPropsContext} from 'next'
import {jsonProps} from './json-props.ts'
import {redirectTarget} from './redirect-target.ts'
import {siteSettings} from './site-settings.ts'

/** What the address of a page says; `other` is the second language of a page in two. */
export type PageParams = {locale?: string; slug?: string; other?: string}

const moved = (destination: string | undefined) =>
  destination
    ? {redirect: {destination: encodeURI(destination), permanent: true as const}}
    : {notFound: true as const}

type Built = {frame: {freshFor?: number | undefined}}

/**
 * Makes a page's `getStaticProps`. Addresses of a locale that is unknown or not enabled are not
 * found. When a page is rendered anew is for the cache to say: see `cache-handler.mjs`.
 *
 * @param build - gathers the page's props; undefined if there is no such page
 * @param toPath - the page's address, for pages that may have been renamed
 */
export const staticPage =
  <Page extends Built>(
    build: (locale: Locale, slug: string) => Promise<Page | undefined>,
    toPath?: (locale: Locale, slug: string) => string,
  ) =>
  async ({params}: GetStaticPropsContext<PageParams>) => {
    const {enabledLocales} = await siteSettings()
    const locale = params?.locale
    if (!isLocale(locale) || !enabledLocales.includes(locale)) return {notFound: true as const}
    const slug = params?.slug ?? ''
    const page = await build(locale, slug)
    if (!page) return moved(toPath && (await redirectTarget(locale, toPath(locale, slug))))
    return {props: jsonProps(page)}
  }
