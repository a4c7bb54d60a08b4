import {isTransposition} from './edit-distance.ts'

/**
 * - `mechanical`: two letters swapped, or one doubled or not; no author means either
 * - `likely`: vowels mistaken or left out, one letter more or less inside, a consonant that
 *   sounds the same
 * - `doubtful`: anything else, the word's end above all: so do words and inflections differ
 */
export type SlipKind = 'mechanical' | 'likely' | 'doubtful'

const singled = (word: string) => word.replace(/(.)\1/gu, '$1')
const skeleton = (word: string) => singled(word.replace(/[aeiouäöü]/gu, ''))

/** Whether two words differ in vowels and doubled letters only. Lower case. */
export const haveSameConsonants = (a: string, b: string): boolean => skeleton(a) === skeleton(b)

/** Consonants written for each other by ear, as in "exersise". */
const soundAlike: readonly string[] = ['cszßk', 'mn', 'dt', 'gk', 'bp', 'vfw']

/** The parts in which two words differ, and whether both words go on after them. */
const differingParts = (a: string, b: string) => {
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1
  let end = 0
  const most = Math.min(a.length, b.length) - start
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  return {
    left: a.slice(start, a.length - end),
    put: b.slice(start, b.length - end),
    atEnd: end === 0,
  }
}

/** What kind of slip turned the right word into the wrong one. Lower case. */
export const slipKind = (wrong: string, right: string): SlipKind => {
  if (isTransposition(wrong, right) || singled(wrong) === singled(right)) return 'mechanical'
  const {left, put, atEnd} = differingParts(wrong, right)
  if (atEnd) return 'doubtful'
  if (haveSameConsonants(wrong, right) || left.length + put.length === 1) return 'likely'
  const byEar = soundAlike.some((group) => group.includes(left) && group.includes(put))
  return left.length === 1 && put.length === 1 && byEar ? 'likely' : 'doubtful'
}
