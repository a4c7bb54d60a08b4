import type {FindingKind} from './finding-kinds.ts'
import type {FindingSeverity} from './finding-severities.ts'

type Place = {readonly kind: FindingKind; readonly severity?: FindingSeverity}

/**
 * Where the queue puts what a rule finds. Without a severity of its own a finding keeps the rule's
 * level; a rule that is not here is shown under "Other", so that nothing a rule finds is lost.
 */
const placeOfRule: Readonly<Record<string, Place>> = {
  'review-overdue': {kind: 'reviewOverdue'},
  'review-due-soon': {kind: 'reviewSoon', severity: 'notice'},
  'review-unplanned': {kind: 'reviewMissing'},
  'reviewer-missing': {kind: 'reviewMissing'},
  'benefits-without-risks': {kind: 'safetySection', severity: 'safety'},
  'when-to-call-missing': {kind: 'safetySection', severity: 'safety'},
  'safety-section-missing': {kind: 'safetySection', severity: 'safety'},
  'alternatives-missing': {kind: 'safetySection'},
  'section-empty': {kind: 'safetySection'},
  'reference-missing': {kind: 'brokenLink'},
  'link-unsafe': {kind: 'brokenLink'},
  'link-not-encrypted': {kind: 'brokenLink', severity: 'notice'},
  'link-target-wrong': {kind: 'brokenLink'},
  'banner-link-target': {kind: 'brokenLink'},
  'redirect-target-missing': {kind: 'brokenLink'},
  'redirect-target-withdrawn': {kind: 'brokenLink'},
  'reference-url-malformed': {kind: 'brokenLink'},
  'citation-unknown': {kind: 'brokenLink'},
  'provider-host': {kind: 'brokenLink'},
  'phone-unknown': {kind: 'brokenLink'},
  'image-without-alt': {kind: 'imageAlt'},
  'image-missing': {kind: 'imageAlt'},
  'image-alt-untranslated': {kind: 'imageAlt'},
  'reading-level': {kind: 'wording'},
  'glossary-spelling': {kind: 'wording'},
}

/** The kind a rule's findings are listed under, and how much they matter. */
export const placeOf = (
  rule: string,
  level: 'error' | 'warning',
): {kind: FindingKind; severity: FindingSeverity} => {
  const {kind, severity} = placeOfRule[rule] ?? {kind: 'other'}
  return {kind, severity: severity ?? level}
}
