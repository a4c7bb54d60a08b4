import {type ClassifyOptions, classifyChange} from './classify-change.ts'
import {hashCanonical} from './hash-source.ts'
import {isL10nUnit} from './is-l10n-unit.ts'
import type {L10nUnit} from './localized.types.ts'
import type {Unit} from './units-of.ts'

/** How far the source has moved away from what was translated. */
export type Freshness = 'current' | 'wording' | 'substance'

export type FreshnessPolicy = Omit<ClassifyOptions, 'locale'> & {
  readonly sourceLocale: string
  /** Then only an editor's mark "meaning unchanged" makes a change one of wording. */
  readonly safetyCritical: boolean
}

/**
 * Compares the source a translation was made from with the present one: hash, editor's mark,
 * classifier, in this order. What cannot be shown safe is `substance`.
 */
export const freshnessOf = (
  source: Unit<unknown>,
  stored: L10nUnit | undefined,
  policy: FreshnessPolicy,
): Freshness => {
  if (!isL10nUnit(stored)) return 'substance'
  if (stored.sourceHash === source.hash) return 'current'
  // Provenance that contradicts itself proves nothing about the text.
  if (hashCanonical(stored.source) !== stored.sourceHash) return 'substance'
  if (stored.meaningUnchanged?.sourceHash === source.hash) return 'wording'
  if (policy.safetyCritical) return 'substance'
  const change = classifyChange(stored.source, source.canonical, {
    locale: policy.sourceLocale,
    lexicon: policy.lexicon,
    glossaryWords: policy.glossaryWords,
  })
  return change.kind === 'substance' ? 'substance' : 'wording'
}
