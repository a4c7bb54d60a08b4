import type {FindingKind} from './finding-kinds.ts'
import type {FindingSeverity} from './finding-severities.ts'

/**
 * In which version of a document a finding stands.
 *
 * - `published`: patients meet it now, and there is no draft
 * - `draft`: patients would meet it after the next publish
 * - `both`: patients meet it now, and the draft does not mend it
 * - `fixedInDraft`: patients meet it until the draft is published
 */
export type FindingStage = 'published' | 'draft' | 'both' | 'fixedInDraft'

/** A day that matters for a finding, `YYYY-MM-DD`, and what happens or happened on it. */
export type FindingDate = {
  readonly what: 'due' | 'expired' | 'given' | 'changed'
  readonly day: string
}

/** One row of the review queue. */
export type Finding = {
  /** The same for the same finding, whenever it is looked for. */
  readonly id: string
  readonly kind: FindingKind
  readonly severity: FindingSeverity
  /** The id of the published document, whichever version the finding stands in. */
  readonly documentId: string
  readonly documentType: string
  readonly documentTitle: string
  /** Ids of the specialties the document belongs to. */
  readonly specialties: readonly string[]
  readonly locale?: string | undefined
  /** As people write it: `sections.risks.body`. */
  readonly field: string
  /** As the Studio follows it: `sections[_key=="risks"].body`. */
  readonly path: string
  readonly message: string
  readonly date?: FindingDate | undefined
  readonly stage: FindingStage
}

/** What one version of a document has, before it is known in which versions it stands. */
export type VersionFinding = Omit<Finding, 'stage'>
