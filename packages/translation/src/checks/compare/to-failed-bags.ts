import type {CheckSeverity, FailedCheck} from '../check.types.ts'
import type {CheckId} from '../check-ids.ts'
import {compareBags} from './compare-bags.ts'

/** One failed check where two lists of codes differ; none where they are alike. */
export const toFailedBags = (
  check: CheckId,
  severity: CheckSeverity,
  source: readonly string[],
  target: readonly string[],
): readonly FailedCheck[] => {
  const {lost, added} = compareBags(source, target)
  if (lost.length + added.length === 0) return []
  const fault = added.length === 0 ? 'lost' : lost.length === 0 ? 'added' : 'changed'
  return [{check, severity, fault, expected: lost, found: added}]
}
