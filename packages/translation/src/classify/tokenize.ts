/**
 * - `word`: letters, apostrophes inside included
 * - `number`: digits with sign and separators, or letters and digits in one (`B12`)
 * - `symbol`: any other sign; a question mark and brackets are of this kind
 * - `object`: an inline object of Portable Text
 */
export type TokenKind = 'word' | 'number' | 'symbol' | 'object'

export type Token = {
  readonly kind: TokenKind
  readonly text: string
  /** Canonical JSON of the marks it stands under. */
  readonly marks: string
  /** Spaces and plain punctuation between the token before and this one, as written. */
  readonly gap: string
}

/** Content tokens, and what follows the last. */
export type Tokens = {readonly tokens: readonly Token[]; readonly end: string}

/** A piece of a unit's text under one set of marks, or an inline object. */
export type Piece = {readonly text: string; readonly marks: string; readonly object: boolean}

const pattern =
  /(?<number>(?<![\p{L}\p{N}])[+\-−–±]?[.,]?\p{N}+(?:[.,:/'’·⁄]\p{N}+)*|\p{N}+(?:[.,:/'’·⁄]\p{N}+)*|\p{L}+\p{N}[\p{L}\p{N}]*)|(?<word>\p{L}[\p{L}\p{M}]*(?:['’ʼ][\p{L}\p{M}]+)*)|(?<gap>[\s.!…,;:\-–—‐‑"“”„«»‚‘’']+)|(?<symbol>[\s\S])/gu

/** Cuts a unit's text into what carries meaning by itself and the gaps between. */
export const tokenize = (pieces: readonly Piece[]): Tokens => {
  const tokens: Token[] = []
  let gap = ''
  const push = (kind: TokenKind, text: string, marks: string) => {
    tokens.push({kind, text, marks, gap})
    gap = ''
  }
  for (const {text, marks, object} of pieces) {
    if (object) {
      push('object', text, marks)
      continue
    }
    // A soft hyphen is a hint to the typesetter, no sign of the text.
    for (const {groups = {}} of text.replaceAll('\u00AD', '').matchAll(pattern)) {
      if (groups.gap !== undefined) gap += groups.gap
      else if (groups.word !== undefined) push('word', groups.word.replace(/[’ʼ]/gu, "'"), marks)
      else if (groups.number !== undefined) push('number', groups.number, marks)
      else push('symbol', groups.symbol ?? '', marks)
    }
  }
  return {tokens, end: gap}
}
