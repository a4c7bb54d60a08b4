import {isReviewed, type L10nUnit} from '@preop/translation'

type Names = {readonly [userId: string]: string | undefined}

const dayOf = (instant: string | null | undefined): string => {
  const time = Date.parse(instant ?? '')
  if (Number.isNaN(time)) return ''
  const day = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'})
  return ` on ${day.format(time)}`
}

/**
 * Who translated a text and who approved it, and when.
 *
 * @param names - of the people whose ids the text holds; an id without a name is shown itself
 */
export const provenanceSentence = (stored: L10nUnit, names: Names): string => {
  const nameOf = (id: string) => names[id] ?? id
  const translator = stored.origin === 'machine' ? 'a machine' : nameOf(stored.translatedBy)
  const written =
    stored.origin === 'memory' ? 'Taken from the translation memory by' : 'Translated by'
  const review =
    isReviewed(stored) && stored.reviewedBy
      ? `reviewed by ${nameOf(stored.reviewedBy)}${dayOf(stored.reviewedAt)}`
      : 'not reviewed'
  return `${written} ${translator}${dayOf(stored.translatedAt)}, ${review}.`
}
