import type {WordList} from '../languages/language.types.ts'

/** The words of a list, for look-ups. */
export const wordsOf = (list: WordList | undefined): ReadonlySet<string> =>
  new Set(list?.trim().split(/\s+/u) ?? [])
