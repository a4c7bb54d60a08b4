import type {UnitStatus} from '@preop/translation'
import {UsageError} from '../usage-error.ts'
import {xliffUsage} from './xliff-usage.ts'

const statuses = {
  missing: ['missing'],
  stale: ['staleWording', 'staleSubstance'],
  inProgress: ['inProgress'],
  awaitingReview: ['awaitingReview'],
  approved: ['approved'],
} as const satisfies Readonly<Record<string, readonly UnitStatus[]>>

/**
 * The statuses that are asked for, as typed; all when none is.
 *
 * @throws UsageError for an unknown one
 */
export const readStatuses = (typed: string | undefined): ReadonlySet<UnitStatus> | undefined => {
  if (typed === undefined) return undefined
  return new Set(
    typed.split(',').flatMap((name) => {
      const [, found] = Object.entries(statuses).find(([known]) => known === name.trim()) ?? []
      if (!found) throw new UsageError(`"${name}" is not a status.\n${xliffUsage}`)
      return found
    }),
  )
}
