import {isLocale} from '@preop/locales'
import type {GetStaticPropsContext} from 'next'
import {content} from '../content.ts'
import {paths} from '../paths.ts'
import {siteSettings} from '../site-settings.ts'
import {type PageParams, staticPage} from '../static-page.ts'
import {buildTogetherPage} from './together-page.ts'

/**
 * `getStaticProps` of a page in two languages. A second language that is unknown or not enabled is
 * not found; the first once more leads to the page in one language.
 */
export const togetherProps = async (context: GetStaticPropsContext<PageParams>) => {
  const {enabledLocales} = await siteSettings()
  const {locale, slug = '', other} = context.params ?? {}
  if (!isLocale(other) || !enabledLocales.includes(other)) return {notFound: true as const}
  if (locale === other) {
    const destination = encodeURI(paths.procedure(other, slug))
    return {redirect: {destination, permanent: true as const}}
  }
  const build = staticPage(async (first, address) => {
    const procedure = await content().bySlug('procedure', first, address)
    return procedure && buildTogetherPage(procedure, first, other)
  }, paths.procedure)
  const result = await build(context)
  if (!('redirect' in result) || !result.redirect) return result
  const destination = `${result.redirect.destination}/with/${other}`
  return {redirect: {...result.redirect, destination}}
}
