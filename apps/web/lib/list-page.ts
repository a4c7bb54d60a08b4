import type {Locale} from '@preop/locales'
import {alphabeticalIndex} from './alphabetical-index.ts'
import {content} from './content.ts'
import {interfacePage} from './interface-page.ts'
import {paths} from './paths.ts'
import {createResolver} from './resolver.ts'
import {wordsOf} from './words.ts'

/** Everything that the index of procedures shows. */
export type ListPage = Awaited<ReturnType<typeof buildListPage>>

export const buildListPage = async (locale: Locale) => {
  const words = wordsOf(locale)
  const page = await interfacePage(locale, {
    title: words('list.title'),
    description: words('list.intro'),
    toPath: paths.procedures,
  })
  const procedures = await content().procedureHeads()
  return {...page, alphabets: await alphabeticalIndex(procedures, createResolver(locale))}
}
