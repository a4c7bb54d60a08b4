import type {Donation} from '@preop/content'
import type {Locale} from '@preop/locales'
import {formatDay} from '../format.ts'
import {wordsOf} from '../words.ts'
import {appealState} from './appeal-state.ts'

/** Why nobody can give to an appeal now; undefined if one can. */
export const closedText = (
  donation: Pick<Donation, 'start' | 'end'>,
  locale: Locale,
  now: Date,
): string | undefined => {
  const words = wordsOf(locale)
  const state = appealState(donation, now)
  switch (state) {
    case 'open':
      return undefined
    case 'ended':
      return words('donate.ended')
    case 'notStarted':
      return words('donate.notStarted', {
        date: formatDay(locale, (donation.start ?? '').slice(0, 10)),
      })
    default: {
      const unknown: never = state
      throw new Error(`No words for an appeal that is ${String(unknown)}.`)
    }
  }
}
