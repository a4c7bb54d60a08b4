import type {Locale} from '@preop/locales'
import {content} from './content.ts'
import {documentCards} from './document-cards.ts'
import {interfacePage} from './interface-page.ts'
import {paths} from './paths.ts'
import {createResolver} from './resolver.ts'
import {wordsOf} from './words.ts'

/** Everything that the list of appeals shows. */
export type DonatePage = Awaited<ReturnType<typeof buildDonatePage>>

export const buildDonatePage = async (locale: Locale) => {
  const words = wordsOf(locale)
  const page = await interfacePage(locale, {
    title: words('donate.title'),
    description: words('donate.intro'),
    toPath: paths.donate,
    aim: {donation: true},
  })
  return {
    ...page,
    cards: await documentCards(await content().all('donation'), createResolver(locale)),
  }
}
