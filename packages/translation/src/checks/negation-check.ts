import type {FailedCheck} from './check.types.ts'
import type {Check, CheckedPair} from './checked-pair.types.ts'
import {compareDenials} from './compare/compare-denials.ts'
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

/** What the target shows by itself: a part of a denial without the other part. */
const orphanIn = ({target}: CheckedPair): readonly FailedCheck[] => {
  const orphan = target.reading.denials.find(({kind}) => kind === 'orphan')
  if (!orphan) return []
  const excerpt = excerptOf(target.text, orphan)
  return [
    {
      check: 'negation',
      severity: 'error',
      fault: 'form',
      expected: orphan.missing ? [orphan.missing] : [],
      found: [excerpt.text],
      target: excerpt,
    },
  ]
}

/**
 * Whether the target denies what the source denies. It counts: languages repeat a denial where
 * others do not, so a target may deny more often, but not less, and not where the source never does.
 */
export const negationCheck: Check = (pair) => {
  const [source, target] = [pair.source.reading, pair.target.reading]
  const together = source.sentences !== target.sentences
  const [ours, theirs] = [parts(source, together), parts(target, together)]
  const compared = ours.map((part, index) =>
    compareDenials(part, theirs[index] ?? [], pair.source.text.length),
  )
  const failed = toFailedChecks('negation', 'error', pair, {
    lost: compared.flatMap(({lost}) => lost),
    added: compared.flatMap(({added}) => added),
  })
  return failed.length > 0 ? failed : orphanIn(pair)
}
