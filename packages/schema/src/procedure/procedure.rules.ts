import {isDate} from '../period/is-date.ts'
import {asRecord, asRecords, asText, quote} from '../rules/plain.ts'
import type {Rule} from '../rules/rule.ts'
import {select} from '../rules/select.ts'
import type {SectionKind} from '../section/section-kinds.ts'

const appliesTo = ['procedure'] as const

const hasSection = (sections: unknown, kind: SectionKind) =>
  asRecords(sections).some((section) => section.kind === kind)

const sectionGap = (name: string, kind: SectionKind, message: string): Rule => ({
  name,
  level: 'warning',
  appliesTo,
  check: ({sections}) =>
    hasSection(sections, kind)
      ? []
      : [{at: ['sections'], expected: `a section of kind ${kind}`, found: 'none', message}],
})

const benefitsWithoutRisks: Rule = {
  name: 'benefits-without-risks',
  level: 'warning',
  appliesTo,
  check: ({sections}) =>
    hasSection(sections, 'benefits') && !hasSection(sections, 'risks')
      ? [
          {
            at: ['sections'],
            expected: 'risks beside the benefits',
            found: 'benefits only',
            message:
              'Patients read what they may gain but not what may go wrong. Add a section on risks.',
          },
        ]
      : [],
}

const reviewerMissing: Rule = {
  name: 'reviewer-missing',
  level: 'warning',
  appliesTo,
  check: ({medicalReviewer, lastReviewed}) =>
    asText(asRecord(medicalReviewer)._ref) !== undefined && asText(lastReviewed) !== undefined
      ? []
      : [
          {
            at: ['medicalReviewer'],
            expected: 'a medical reviewer and the day of the review',
            found: asText(lastReviewed) === undefined ? 'no review' : 'no reviewer',
            message:
              'No clinician stands behind this page. Have it reviewed and record who and when.',
          },
        ],
}

const reviewOverdue: Rule = {
  name: 'review-overdue',
  level: 'warning',
  appliesTo,
  check: ({nextReviewDue}, {today}) =>
    today !== undefined && isDate(nextReviewDue) && nextReviewDue < today
      ? [
          {
            at: ['nextReviewDue'],
            expected: `a day on or after ${today}`,
            found: nextReviewDue,
            message: `This page was due for review on ${nextReviewDue}. Review it and set the next date.`,
          },
        ]
      : [],
}

const referenceAddress: Rule = {
  name: 'reference-url-malformed',
  level: 'error',
  appliesTo,
  check: (document) =>
    select(document, 'references.*.url')
      .filter(({value}) => asText(value) !== undefined)
      .filter(({value}) => !/^https?:$/.test(URL.parse(String(value))?.protocol ?? ''))
      .map(({at, value}) => ({
        at,
        expected: 'a full web address',
        found: quote(value),
        message: `Readers cannot open ${quote(value)}. Write the full address of the source.`,
      })),
}

export const procedureRules: readonly Rule[] = [
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
  reviewerMissing,
  reviewOverdue,
  referenceAddress,
]
