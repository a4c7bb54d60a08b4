/** Knows which words a language has. `false` is always the safe answer. */
export type Lexicon = {isWord(word: string, locale: string): boolean}

export type ClassifyOptions = {
  /** Locale of both texts. */
  readonly locale: string
  readonly lexicon: Lexicon
  /** Words and terms in which every letter counts. */
  readonly glossaryWords?: readonly string[] | undefined
}

/** What kind of substance a change touched, for the translation desk. */
export type Substance =
  | 'number'
  | 'unit'
  | 'dose'
  | 'date'
  | 'phone'
  | 'negation'
  | 'link'
  | 'listCount'
  | 'other'

export type Change =
  | {readonly kind: 'same'}
  | {readonly kind: 'wording'}
  | {readonly kind: 'substance'; readonly what: Substance}

/** First cut: nothing but an equal text is safe. */
export const classifyChange = (then: string, now: string, _options: ClassifyOptions): Change =>
  then === now ? {kind: 'same'} : {kind: 'substance', what: 'other'}
