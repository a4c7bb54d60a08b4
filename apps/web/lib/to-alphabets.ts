import type {Locale} from '@preop/locales'
import {byText} from './by-text.ts'
import {letterOf} from './letter-of.ts'
import {scriptOf, scriptOfLocale} from './script-of.ts'

type Alphabet<Entry> = {key: string; groups: {letter: string; items: Entry[]}[]}

/**
 * Entries sorted as a dictionary of the locale, grouped by letter, one alphabet for each script
 * that they are written in, the reader's own first.
 *
 * @param toText - what an entry is found under
 */
export const toAlphabets = <Entry>(
  entries: readonly Entry[],
  toText: (entry: Entry) => string,
  locale: Locale,
): Alphabet<Entry>[] => {
  const sorted = entries.toSorted(byText(locale, toText))
  const groups = Map.groupBy(sorted, (entry) => letterOf(toText(entry), locale))
  const alphabets = Map.groupBy(groups, ([letter]) => scriptOf(letter))
  const own = scriptOfLocale(locale)
  return [...alphabets]
    .map(([key, letters]) => ({
      key,
      groups: letters.map(([letter, items]) => ({letter, items})),
    }))
    .sort(
      (a, b) => Number(b.key === own) - Number(a.key === own) || a.key.localeCompare(b.key, 'en'),
    )
}
