/** A word of a text and where it stands. */
export type Token = {text: string; start: number; end: number}

/** The words of a text; an apostrophe belongs to its word, a hyphen parts two. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*/gu)].map(({0: word, index}) => ({
    text: word,
    start: index,
    end: index + word.length,
  }))
