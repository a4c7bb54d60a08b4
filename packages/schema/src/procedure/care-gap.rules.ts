import {asRecord, asRecords, asText} from '../rules/plain.ts'
import type {Rule, RuleFinding} from '../rules/rule.ts'
import {isSafetyCritical} from '../section/is-safety-critical.ts'
import {isWritten} from '../section/is-written.ts'
import {type SectionKind, sectionKinds} from '../section/section-kinds.ts'

const appliesTo = ['procedure'] as const

const hasSection = (sections: unknown, kind: SectionKind) =>
  asRecords(sections).some((section) => section.kind === kind && isWritten(section))

const gap = (expected: string, found: string, message: string): RuleFinding => ({
  at: ['sections'],
  expected,
  found,
  message,
})

const sectionGap = (name: string, kind: SectionKind, message: string): Rule => ({
  name,
  level: 'warning',
  appliesTo,
  check: ({sections}) =>
    hasSection(sections, kind) ? [] : [gap(`a section of kind ${kind}`, 'none', message)],
})

const benefitsWithoutRisks: Rule = {
  name: 'benefits-without-risks',
  level: 'warning',
  appliesTo,
  check: ({sections}) =>
    hasSection(sections, 'benefits') && !hasSection(sections, 'risks')
      ? [
          gap(
            'risks beside the benefits',
            'benefits only',
            'Patients read what they may gain but not what may go wrong. Add a section on risks.',
          ),
        ]
      : [],
}

/** Kinds that a rule of their own misses already. */
const hasOwnRule = (sections: unknown, kind: SectionKind) =>
  kind === 'whenToCall' || (kind === 'risks' && hasSection(sections, 'benefits'))

const safetySectionMissing: Rule = {
  name: 'safety-section-missing',
  level: 'warning',
  appliesTo,
  check: ({sections}) => {
    const missing = sectionKinds
      .filter((kind) => isSafetyCritical(kind) && !hasSection(sections, kind))
      .filter((kind) => !hasOwnRule(sections, kind))
    if (missing.length === 0) return []
    const kinds = missing.join(', ')
    return [
      gap(
        `sections of kind ${kinds}`,
        'none',
        `This page says nothing on: ${kinds}. Patients rely on these sections to stay safe. Add what applies to this procedure.`,
      ),
    ]
  },
}

const reviewerMissing: Rule = {
  name: 'reviewer-missing',
  level: 'warning',
  appliesTo,
  check: ({medicalReviewer, lastReviewed}) => {
    const hasReviewer = asText(asRecord(medicalReviewer)._ref) !== undefined
    if (hasReviewer && asText(lastReviewed) !== undefined) return []
    return [
      {
        at: [hasReviewer ? 'lastReviewed' : 'medicalReviewer'],
        expected: 'a medical reviewer and the day of the review',
        found: hasReviewer ? 'no review' : 'no reviewer',
        message: 'No clinician stands behind this page. Have it reviewed and record who and when.',
      },
    ]
  },
}

/** What a good page tells patients and this one does not. */
export const careGapRules: readonly Rule[] = [
  benefitsWithoutRisks,
  sectionGap(
    'alternatives-missing',
    'alternatives',
    'Patients are not told what else they could do, or do nothing. Add it.',
  ),
  sectionGap(
    'when-to-call-missing',
    'whenToCall',
    'Patients are not told when to ask for help. Add it.',
  ),
  safetySectionMissing,
  reviewerMissing,
]
