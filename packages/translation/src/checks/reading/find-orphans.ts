import {deniesAlone} from './denies-alone.ts'
import type {Marked, Place} from './reading.types.ts'
import {sentenceEnds} from './sentence-ends.ts'
import type {Vocabulary} from './vocabulary.ts'

type Orphan = Place & {readonly missing: string}

type Paired = {
  readonly pairs: ReadonlyMap<Marked, Marked>
  /** Companions that belong to a half or another denial. */
  readonly absorbed: ReadonlySet<Marked>
}

/** What stands before and behind a place in its own sentence, with the mark at its end. */
const around = (folded: string, ends: readonly number[], {start, end}: Marked) => ({
  before: folded.slice(ends.findLast((at) => at <= start) ?? 0, start),
  behind: folded.slice(
    end,
    ends.find((at) => at > start),
  ),
})

/**
 * Parts of denials whose other part is missing, as a translator leaves them who deletes one word
 * too many: seen in the one text alone, whatever the other says.
 */
export const findOrphans = (
  folded: string,
  words: readonly Marked[],
  {pairs, absorbed}: Paired,
  {language, halves, counted, companions, bound, late}: Vocabulary,
): readonly Orphan[] => {
  const {expletive, loneHalves, remnants = []} = language.negation
  const ends = sentenceEnds(folded)
  const halvesAlone = words.flatMap((half): readonly Orphan[] => {
    if (!expletive || !halves.has(half.text) || pairs.has(half)) return []
    if (deniesAlone(folded, words, half, loneHalves)) return []
    const {before, behind} = around(folded, ends, half)
    if (expletive.before.test(before) || expletive.behind.test(behind)) return []
    return [{start: half.start, end: half.end, missing: expletive.missing}]
  })
  /** Whether one that denies by itself, or a half without a partner before it, stands before. */
  const isDenied = (word: Marked) =>
    words.some((one) => {
      if (one.sentence !== word.sentence || one.start >= word.start) return false
      // `ne … pas` is whole: another `pas` needs its own `ne`.
      if (late.has(word.text)) return false
      if (halves.has(one.text)) {
        const partner = pairs.get(one)
        return !partner || partner.start > one.start
      }
      return counted.has(one.text) && !companions.has(one.text)
    })
  const boundAlone = words.flatMap((word): readonly Orphan[] => {
    const list = bound.get(word.text)
    if (!list || absorbed.has(word) || isDenied(word)) return []
    const {before, behind} = around(folded, ends, word)
    const isFree = list.freeAfter.test(before) || list.freeBefore?.test(behind)
    if (isFree && !list.boundBefore?.test(behind)) return []
    return [{start: word.start, end: word.end, missing: list.missing}]
  })
  const left = remnants.flatMap(({pattern, missing}) =>
    [...folded.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      missing,
    })),
  )
  return [...halvesAlone, ...boundAlone, ...left]
}
