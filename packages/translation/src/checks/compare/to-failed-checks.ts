import type {CheckSeverity, FailedCheck} from '../check.types.ts'
import type {CheckId} from '../check-ids.ts'
import type {CheckedPair} from '../checked-pair.types.ts'
import type {Place} from '../reading/reading.types.ts'
import {excerptOf} from './excerpt-of.ts'

const textsOf = (text: string, places: readonly Place[]) =>
  places.map(({start, end}) => text.slice(start, end))

const fault = (lost: readonly Place[], added: readonly Place[]) => {
  if (added.length === 0) return 'lost'
  return lost.length === 0 ? 'added' : 'changed'
}

/** One failed check for all that was lost and added; none where nothing was. */
export const toFailedChecks = (
  check: CheckId,
  severity: CheckSeverity,
  {source, target}: CheckedPair,
  {lost, added}: {readonly lost: readonly Place[]; readonly added: readonly Place[]},
): readonly FailedCheck[] => {
  const [[inSource], [inTarget]] = [lost, added]
  if (!inSource && !inTarget) return []
  return [
    {
      check,
      severity,
      fault: fault(lost, added),
      expected: textsOf(source.text, lost),
      found: textsOf(target.text, added),
      ...(inSource ? {source: excerptOf(source.text, inSource)} : {}),
      ...(inTarget ? {target: excerptOf(target.text, inTarget)} : {}),
    },
  ]
}
