import type {Locale} from '@preop/locales'
import type {GlossaryTerm, TermHit} from './glossary.types.ts'

/**
 * Where terms of the glossary stand in a text, tolerant of inflection; of terms that overlap the
 * longest.
 *
 * @returns hits in the order of the text
 */
export const findTerms = (
  _text: string,
  _terms: readonly GlossaryTerm[],
  _locale: Locale,
): readonly TermHit[] => []
