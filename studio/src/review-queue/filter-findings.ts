import type {Finding} from './finding.ts'
import {titleOfKind} from './finding-kinds.ts'
import type {QueueView} from './queue-view.ts'

/** What a list of findings can be narrowed by and counted for. */
export const facets = ['kind', 'severity', 'type', 'locale', 'specialty', 'drafts'] as const

export type Facet = (typeof facets)[number]

/** What a finding has of a facet; a finding may belong to several specialties. */
export const valuesOf = (finding: Finding, facet: Facet): readonly string[] => {
  switch (facet) {
    case 'kind':
      return [finding.kind]
    case 'severity':
      return [finding.severity]
    case 'type':
      return [finding.documentType]
    case 'locale':
      return finding.locale === undefined ? [] : [finding.locale]
    case 'specialty':
      return finding.specialties
    case 'drafts':
      return finding.stage === 'draft' || finding.stage === 'both' ? ['only'] : []
    default:
      return facet satisfies never
  }
}

/** What a view asks for in a facet; nothing if it takes everything. */
const asked = (view: QueueView, facet: Facet): string | undefined => {
  if (facet === 'drafts') return view.draftsOnly ? 'only' : undefined
  return view[facet]
}

const textOf = ({kind, documentTitle, documentId, field, message}: Finding) =>
  [titleOfKind(kind), documentTitle, documentId, field, message].join(' ').toLocaleLowerCase('en')

const hasWords = (finding: Finding, words: readonly string[]) => {
  if (words.length === 0) return true
  const text = textOf(finding)
  return words.every((word) => text.includes(word))
}

const wordsOf = (text: string) => text.toLocaleLowerCase('en').split(/\s+/).filter(Boolean)

/**
 * The findings a view shows.
 *
 * @param except - a facet that is not looked at, to count what choosing another value would show
 */
export const filterFindings = (
  findings: readonly Finding[],
  view: QueueView,
  except?: Facet,
): Finding[] => {
  const words = wordsOf(view.text)
  const conditions = facets
    .filter((facet) => facet !== except)
    .flatMap((facet) => {
      const value = asked(view, facet)
      return value === undefined ? [] : [{facet, value}]
    })
  return findings.filter(
    (finding) =>
      conditions.every(({facet, value}) => valuesOf(finding, facet).includes(value)) &&
      hasWords(finding, words),
  )
}
