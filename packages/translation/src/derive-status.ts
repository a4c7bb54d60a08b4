import {type FreshnessPolicy, freshnessOf} from './freshness-of.ts'
import {isReviewed} from './is-reviewed.ts'
import type {L10nUnit} from './localized.types.ts'
import type {Unit} from './units-of.ts'

/** Where a unit stands in one locale; always derived, never stored. */
export type UnitStatus =
  | 'missing'
  | 'inProgress'
  | 'awaitingReview'
  | 'approved'
  | 'staleWording'
  | 'staleSubstance'

/** Status of a unit in a sidecar of work in progress. */
export type WorkStatus = 'new' | 'machine' | 'draft' | 'translated' | 'approved' | 'rejected'

/** Work on a unit whose text is not the published one. */
export type PendingWork = {
  readonly status: WorkStatus
  /** Hash of the source text it translates. */
  readonly sourceHash: string
}

/** @returns undefined when nothing is pending, so that what is published decides */
const statusOfWork = (
  {hash}: Unit<unknown>,
  {status, sourceHash}: PendingWork,
): UnitStatus | undefined => {
  switch (status) {
    case 'new':
    case 'approved':
      return undefined
    case 'draft':
    case 'rejected':
      return 'inProgress'
    case 'machine':
    case 'translated':
      return sourceHash === hash ? 'awaitingReview' : 'inProgress'
    default: {
      const unknown: never = status
      throw new Error(`Unknown status of work "${unknown}".`)
    }
  }
}

const statusOfPublished = (
  source: Unit<unknown>,
  stored: L10nUnit | undefined,
  policy: FreshnessPolicy,
): UnitStatus => {
  if (!stored) return 'missing'
  const freshness = freshnessOf(source, stored, policy)
  switch (freshness) {
    case 'current':
      return stored.origin === 'machine' && !isReviewed(stored) ? 'awaitingReview' : 'approved'
    case 'wording':
      return 'staleWording'
    case 'substance':
      return 'staleSubstance'
    default: {
      const unknown: never = freshness
      throw new Error(`Unknown freshness "${unknown}".`)
    }
  }
}

/**
 * The status of one unit in one locale. Work that is under way comes first: it says what is to be
 * done next. Work on a source text that has moved cannot be reviewed, so it is in progress again.
 *
 * @param stored - provenance of the published translation, if there is one
 * @param work - what is in the locale's sidecar, if its text is not the published one
 */
export const deriveStatus = (
  source: Unit<unknown>,
  stored: L10nUnit | undefined,
  work: PendingWork | undefined,
  policy: FreshnessPolicy,
): UnitStatus => (work && statusOfWork(source, work)) ?? statusOfPublished(source, stored, policy)
