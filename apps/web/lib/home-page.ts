import type {Locale} from '@preop/locales'
import {content} from './content.ts'
import {documentCards} from './document-cards.ts'
import {interfacePage} from './interface-page.ts'
import {paths} from './paths.ts'
import {createResolver} from './resolver.ts'
import {homeGraph} from './structured-data/home-graph.ts'
import {wordsOf} from './words.ts'

/** Everything that the home page shows. */
export type HomePage = Awaited<ReturnType<typeof buildHomePage>>

export const buildHomePage = async (locale: Locale) => {
  const words = wordsOf(locale)
  const resolve = createResolver(locale)
  const page = await interfacePage(locale, {
    title: words('home.title'),
    description: words('home.intro'),
    toPath: paths.home,
  })
  return {
    ...page,
    graph: homeGraph(page, locale),
    procedures: await documentCards(await content().procedureHeads(), resolve),
    specialties: await documentCards(await content().all('specialty'), resolve),
    bodyRegions: await documentCards(await content().all('bodyRegion'), resolve),
  }
}
