import type {MemoryDifference} from './memory.types.ts'

/**
 * The score of a match, from 0 to 100: the fuzzy match score of Koehn and Senellart (2010,
 * "Convergence of Translation Memory and Statistical Machine Translation"),
 * `1 - editDistance(a, b) / max(|a|, |b|)` over word tokens, in whole percent rounded down; less 1
 * each for other case, other punctuation or spacing, and other codes. So 100 means that nothing
 * differs, 97 to 99 that the words do not, and the rest that words do.
 *
 * @param distance - in tokens
 * @param length - tokens of the longer text
 */
export const matchScore = (
  distance: number,
  length: number,
  differences: readonly MemoryDifference[],
): number => {
  const penalty = differences.filter((one) => one !== 'words' && one !== 'numbers').length
  return Math.max(0, Math.floor((100 * (length - distance)) / length) - penalty)
}
