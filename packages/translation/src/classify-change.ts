import {describeSubstance} from './classify/describe-substance.ts'
import {isWording} from './classify/is-wording.ts'
import {mendWordCut} from './classify/mend-word-cut.ts'
import {compareShapes} from './classify/text-pieces.ts'
import {tokenize} from './classify/tokenize.ts'
import {parseCanonical} from './parse-canonical.ts'

/** Knows which words a language has. Knowing none is safe: then every changed letter counts. */
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

/**
 * Tells a change of wording from one of substance. Unsafe until shown safe: a change is one of
 * wording only when every single difference is a change of case, punctuation, spacing or spelling
 * that can be shown to leave the meaning, and anything not understood is substance.
 *
 * @param then - canonical form of the source that was translated
 * @param now - canonical form of the present source
 */
export const classifyChange = (then: string, now: string, options: ClassifyOptions): Change => {
  if (then === now) return {kind: 'same'}
  const compared = compareShapes(parseCanonical(then), parseCanonical(now))
  if ('what' in compared) return {kind: 'substance', what: compared.what}
  for (const [before, after] of compared.texts) {
    const [written, present] = [tokenize(before), tokenize(after)]
    if (!isWording(mendWordCut(written, present, options), present, options))
      return {kind: 'substance', what: describeSubstance(written.tokens, present.tokens)}
  }
  return {kind: 'wording'}
}
