import {type Facet, filterFindings, valuesOf} from './filter-findings.ts'
import type {Finding} from './finding.ts'
import type {QueueView} from './queue-view.ts'

export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>

const countFacet = (findings: readonly Finding[], view: QueueView, facet: Facet) => {
  const counts = new Map<string, number>()
  for (const finding of filterFindings(findings, view, facet))
    for (const value of valuesOf(finding, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** How many findings each value of each filter would show, with the other filters as they are. */
export const countFindings = (findings: readonly Finding[], view: QueueView): FacetCounts => {
  const count = (facet: Facet) => countFacet(findings, view, facet)
  return {
    kind: count('kind'),
    severity: count('severity'),
    type: count('type'),
    locale: count('locale'),
    specialty: count('specialty'),
    drafts: count('drafts'),
  }
}
