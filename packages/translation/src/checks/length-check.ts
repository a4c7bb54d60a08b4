import type {FailedCheck} from './check.types.ts'
import type {Check} from './checked-pair.types.ts'

const graphemes = new Intl.Segmenter('und', {granularity: 'grapheme'})

const lengthOf = (text: string) => [...graphemes.segment(text)].length

/** Shorter texts differ in length for many good reasons. */
const fewest = 40
const [shortest, longest] = [0.4, 2.5]

const failed = (
  severity: FailedCheck['severity'],
  fault: FailedCheck['fault'],
  expected: string,
  length: number,
): readonly FailedCheck[] => [
  {check: 'length', severity, fault, expected: [expected], found: [`${length} characters`]},
]

/** The most characters a field may have, and a target so much shorter or longer that part of it is lost or too much. */
export const lengthCheck: Check = ({source, target, maxLength}) => {
  if (maxLength !== undefined && target.text.length > maxLength) {
    const exact = lengthOf(target.text)
    if (exact > maxLength) return failed('error', 'form', `at most ${maxLength} characters`, exact)
  }
  const [length, sourceLength] = [target.text.length, source.text.length]
  if (sourceLength < fewest) return []
  const ratio = length / sourceLength
  if (ratio < shortest) return failed('warning', 'lost', `about ${sourceLength} characters`, length)
  if (ratio > longest) return failed('warning', 'added', `about ${sourceLength} characters`, length)
  return []
}
