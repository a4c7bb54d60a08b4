import {getLocale, type Locale} from '@preop/locales'
import type {MessageBranches} from './message-branches.ts'

/** Categories come round within these: 101 is of the category of 1 or of its own. */
const numbers = Array.from({length: 201}, (_, number) => number)

/**
 * Whether a branch is for a single number, so that its text need not show it: “a day” for 1 in
 * English, يومان for 2 in Arabic. Russian has 21 with 1, so there the number is needed.
 */
export const isForOneNumber = (
  selector: string,
  type: MessageBranches['type'],
  locale: Locale,
): boolean => {
  if (selector.startsWith('=')) return true
  if (type !== 'cardinal' && type !== 'ordinal') return false
  const rules = new Intl.PluralRules(getLocale(locale).formats, {type})
  return numbers.filter((number) => rules.select(number) === selector).length === 1
}
