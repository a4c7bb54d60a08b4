import {content} from '../content.ts'
import {documentCards} from '../document-cards.ts'
import type {Resolver} from '../resolver.ts'
import {appealState} from './appeal-state.ts'

/** Cards of the appeals that one can give to. */
export const openAppeals = async (resolve: Resolver, now: Date) => {
  const all = await content().all('donation')
  return documentCards(
    all.filter((donation) => appealState(donation, now) === 'open'),
    resolve,
  )
}
