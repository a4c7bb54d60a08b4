import type {Finding} from './finding.ts'
import {findingKinds} from './finding-kinds.ts'
import {rankOfSeverity} from './finding-severities.ts'
import type {QueueColumn, QueueView} from './queue-view.ts'

type Compare = (a: Finding, b: Finding) => number

const collator = new Intl.Collator('en', {numeric: true})

const rankOfKind = ({kind}: Finding) => findingKinds.findIndex((one) => one.kind === kind)

const byDocument: Compare = (a, b) =>
  collator.compare(a.documentTitle, b.documentTitle) || collator.compare(a.documentId, b.documentId)

/** What has no day, or no locale, stands last when counted up. */
const last = '\uFFFF'

const comparisons: Readonly<Record<QueueColumn, Compare>> = {
  severity: (a, b) => rankOfSeverity(a.severity) - rankOfSeverity(b.severity),
  kind: (a, b) => rankOfKind(a) - rankOfKind(b),
  document: byDocument,
  locale: (a, b) => collator.compare(a.locale ?? last, b.locale ?? last),
  field: (a, b) => collator.compare(a.field, b.field),
  date: (a, b) => collator.compare(a.date?.day ?? last, b.date?.day ?? last),
}

/** Findings in the order of a view. Among equals the worst comes first, then document by document. */
export const sortFindings = (
  findings: readonly Finding[],
  {sortBy, descending}: Pick<QueueView, 'sortBy' | 'descending'>,
): Finding[] => {
  const main = comparisons[sortBy]
  return findings.toSorted(
    (a, b) =>
      (descending ? main(b, a) : main(a, b)) ||
      comparisons.severity(a, b) ||
      comparisons.kind(a, b) ||
      byDocument(a, b) ||
      comparisons.locale(a, b) ||
      comparisons.field(a, b),
  )
}
