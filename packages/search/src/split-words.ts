/** A word and where it begins in its text. */
export type PlacedWord = {readonly word: string; readonly start: number}

/** The words of a text. Hyphens and apostrophes part them: `l’estomac` is two words. */
export const splitWords = (text: string): PlacedWord[] =>
  [...text.matchAll(/[\p{Letter}\p{Number}\p{Mark}]+/gu)].map(({0: word, index}) => ({
    word,
    start: index,
  }))
