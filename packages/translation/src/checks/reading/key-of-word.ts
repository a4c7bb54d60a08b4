import type {WordList} from '../languages/language.types.ts'
import {wordsOf} from './words-of.ts'

/** Look-up from each word to the key of its list. */
export const keyOfWord = <K extends string>(
  lists: Readonly<Partial<Record<K, WordList>>>,
): ReadonlyMap<string, K> => {
  const found = new Map<string, K>()
  for (const key in lists)
    for (const word of wordsOf(lists[key])) if (!found.has(word)) found.set(word, key)
  return found
}
