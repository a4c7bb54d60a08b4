import type {Check} from './checked-pair.types.ts'
import {excerptOf} from './compare/excerpt-of.ts'
import {toFailedChecks} from './compare/to-failed-checks.ts'
import type {Denial, Reading} from './reading/reading.types.ts'

type Denials = readonly Denial[]

/** Sentence by sentence where both texts have as many, else the whole. */
const parts = (reading: Reading, together: boolean): readonly Denials[] =>
  together
    ? [reading.denials]
    : Array.from({length: reading.sentences}, (_, index) =>
        reading.denials.filter(({sentence}) => sentence === index),
      )

const ofKind = (denials: Denials, kind: Denial['kind']) =>
  denials.filter((denial) => denial.kind === kind)

/** Stand-ins of the target that are no translations of the source's own. */
const spare = (source: Denials, target: Denials) =>
  Math.max(0, ofKind(target, 'standIn').length - ofKind(source, 'standIn').length)

const lostIn = (source: Denials, target: Denials): Denials => {
  const [asked, given] = [ofKind(source, 'counted'), ofKind(target, 'counted')]
  if (asked.length > given.length + spare(source, target)) return asked.slice(-1)
  return target.every(({kind}) => kind === 'hint') ? ofKind(source, 'standIn').slice(0, 1) : []
}

const addedIn = (source: Denials, target: Denials): Denials =>
  source.length === 0 ? ofKind(target, 'counted').slice(0, 1) : []

/**
 * Whether the target denies what the source denies. It counts: languages repeat a denial where
 * others do not, so a target may deny more often, but not less, and not where the source never does.
 */
export const negationCheck: Check = (pair) => {
  const [source, target] = [pair.source.reading, pair.target.reading]
  const together = source.sentences !== target.sentences
  const [ours, theirs] = [parts(source, together), parts(target, together)]
  const lost = ours.flatMap((part, index) => lostIn(part, theirs[index] ?? []))
  const added = theirs.flatMap((part, index) => addedIn(ours[index] ?? [], part))
  const failed = toFailedChecks('negation', 'error', pair, {lost, added})
  const [orphan] = ofKind(target.denials, 'orphan')
  if (failed.length > 0 || !orphan) return failed
  const excerpt = excerptOf(pair.target.text, orphan)
  return [
    {
      check: 'negation',
      severity: 'error',
      fault: 'form',
      expected: [],
      found: [excerpt.text],
      target: excerpt,
    },
  ]
}
