import type {Locale} from '@preop/locales'
import {content} from './content.ts'
import {documentCards} from './document-cards.ts'
import {frameUntil} from './frame-until.ts'
import {closedText} from './giving/closed-text.ts'
import {openAppeals} from './giving/open-appeals.ts'
import {interfacePage} from './interface-page.ts'
import {ownText} from './own-text.ts'
import {paths} from './paths.ts'
import {createResolver} from './resolver.ts'
import {wordsOf} from './words.ts'

/** Everything that the list of appeals shows. */
export type DonatePage = Awaited<ReturnType<typeof buildDonatePage>>

/**
 * Gathers the list of appeals: those that one can give to, and apart from them the others.
 *
 * @param now - decides which are open
 */
export const buildDonatePage = async (locale: Locale, now = new Date()) => {
  const words = wordsOf(locale)
  const resolve = createResolver(locale)
  const page = await interfacePage(locale, {
    title: words('donate.title'),
    description: words('donate.intro'),
    toPath: paths.donate,
    aim: {donation: true},
  })
  const all = await content().all('donation')
  const closed = new Map(all.map((one) => [one._id, closedText(one, locale, now)]))
  const cards = await documentCards(
    all.filter(({_id}) => closed.get(_id)),
    resolve,
  )
  const changes = all.flatMap(({start, end}) => [start, end])
  return {
    ...page,
    frame: frameUntil(page.frame, changes, now),
    cards: await openAppeals(resolve, now),
    closed: cards.map((card) => ({
      ...card,
      text: ownText(closed.get(card.key) ?? '', page.frame),
    })),
  }
}
