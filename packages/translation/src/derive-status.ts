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

const statusOfWork = (work: WorkStatus): UnitStatus => {
  switch (work) {
    case 'new':
      return 'missing'
    case 'draft':
    case 'rejected':
      return 'inProgress'
    case 'machine':
    case 'translated':
    case 'approved':
      return 'awaitingReview'
    default: {
      const unknown: never = work
      throw new Error(`Unknown status of work "${unknown}".`)
    }
  }
}

/**
 * The status of one unit in one locale.
 *
 * @param stored - provenance of the published translation, if there is one
 * @param work - status in the locale's sidecar, if work is under way
 */
export const deriveStatus = (
  source: Unit<unknown>,
  stored: L10nUnit | undefined,
  work: WorkStatus | undefined,
  policy: FreshnessPolicy,
): UnitStatus => {
  if (!stored) return work ? statusOfWork(work) : 'missing'
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
