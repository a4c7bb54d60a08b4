import type {WordList} from '../languages/language.types.ts'

/** The words of a list, for look-ups. */
export const wordsOf = (list: WordList | undefined): ReadonlySet<string> =>
  new Set(list?.trim().split(/\s+/u) ?? [])

/** Look-up from each word to the key of its list. */
export const keyOfWord = <K extends string>(
  lists: Readonly<Partial<Record<K, WordList>>>,
): ReadonlyMap<string, K> => {
  const found = new Map<string, K>()
  for (const key in lists)
    for (const word of wordsOf(lists[key])) if (!found.has(word)) found.set(word, key)
  return found
}
