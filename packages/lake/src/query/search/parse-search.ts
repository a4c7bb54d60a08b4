import {toWords} from './to-words.ts'

/** A part of a search that a text must have, or must not have when it is excluded. */
export type SearchTerm = {
  /** Of a phrase all in a row; else one, or the pieces of one that has a dash inside. */
  readonly words: readonly string[]
  /** A phrase must match in whole words, anything else at their beginning. */
  readonly isPhrase: boolean
  readonly isExcluded: boolean
}

/**
 * What a person typed into a search field, as `text::query()` reads it: words that begin with
 * what was typed, `"phrases"`, and `-words` to leave out. All of them must hold.
 */
export const parseSearch = (search: string): readonly SearchTerm[] =>
  [...search.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/gu)].flatMap(([, minus, phrase, word]) => {
    const words = toWords(phrase ?? word ?? '')
    if (words.length === 0) return []
    return [{words, isPhrase: phrase !== undefined, isExcluded: minus === '-'}]
  })
