import type {MemoryDifference} from './memory.types.ts'
import type {PreparedText} from './prepare-text.ts'

const numbersOf = ({tokens}: PreparedText): string =>
  tokens
    .filter((token) => /\p{N}/u.test(token))
    .sort()
    .join(' ')

/**
 * In what two source texts differ.
 *
 * @param sameTokens - whether their tokens are the same
 * @param sameCodes - whether their codes stand for the same
 */
export const matchDifferences = (
  a: PreparedText,
  b: PreparedText,
  {sameTokens, sameCodes}: {sameTokens: boolean; sameCodes: boolean},
): readonly MemoryDifference[] => {
  const found: MemoryDifference[] = []
  if (!sameTokens) {
    found.push('words')
    if (numbersOf(a) !== numbersOf(b)) found.push('numbers')
  } else if (a.plain !== b.plain) {
    if (a.words.join(' ') !== b.words.join(' ')) found.push('case')
    if (found.length === 0 || a.plain.toLowerCase() !== b.plain.toLowerCase())
      found.push('punctuation')
  }
  const sameShape = sameTokens && a.plain === b.plain ? a.shape === b.shape : !hasOtherCodes(a, b)
  if (!sameCodes || !sameShape) found.push('codes')
  return found
}

/** In other words the places of codes cannot be compared; their numbers and order can. */
const hasOtherCodes = (a: PreparedText, b: PreparedText): boolean =>
  a.shape.replace(/(^| )\d+/g, '') !== b.shape.replace(/(^| )\d+/g, '')
