import type {Check} from './checked-pair.types.ts'
import {excerptOf} from './compare/excerpt-of.ts'

const space = '[ \\u00A0\\u2000-\\u200A\\u202F\\u3000]'
const double = new RegExp(`${space}{2,}|^${space}+|${space}+$`, 'gmu')

/** Two spaces in a row, or one at either end of a line, that the source has not. */
export const doubleSpaceCheck: Check = ({source, target}) => {
  const [first] = target.text.matchAll(double)
  if (!first || source.text.match(double)) return []
  const place = {start: first.index, end: first.index + first[0].length}
  return [
    {
      check: 'doubleSpace',
      severity: 'warning',
      fault: 'form',
      expected: [],
      found: [target.text.slice(Math.max(0, place.start - 12), place.end + 12)],
      target: excerptOf(target.text, place),
    },
  ]
}
