import {compareEntries} from './compare-entries.ts'
import {compareMatches} from './compare-matches.ts'
import {matchDifferences} from './match-differences.ts'
import {matchScore} from './match-score.ts'
import type {MemoryEntry, MemoryMatch, TranslationMemory} from './memory.types.ts'
import {type PreparedText, prepareText} from './prepare-text.ts'

/** The textbook's edit distance, row by row, so that nothing of what is tested is trusted. */
const editDistance = (a: readonly string[], b: readonly string[]): number => {
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (const [i, token] of a.entries()) {
    const next = [i + 1]
    for (const [j, other] of b.entries())
      next.push(
        Math.min(
          (row[j] ?? 0) + (token === other ? 0 : 1),
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}

type Kept = {readonly entry: MemoryEntry; readonly prepared: PreparedText}

/** A memory that compares with every entry: what the index is tested and measured against. */
export const fullScan = (entries: Iterable<MemoryEntry>): Pick<TranslationMemory, 'find'> => {
  const kept = new Map<string, Kept>()
  for (const given of entries) {
    const prepared = prepareText(given.source)
    const entry = {...given, source: prepared.text, target: prepareText(given.target).text}
    const key = JSON.stringify([entry.source, entry.codes ?? [], entry.target])
    const known = kept.get(key)
    if (!known || compareEntries(entry, known.entry) < 0) kept.set(key, {entry, prepared})
  }
  return {
    find: (source, {limit = 5, least = 70, codes} = {}) => {
      const looked = prepareText(source)
      const found: MemoryMatch[] = []
      for (const {entry, prepared} of kept.values()) {
        const distance = editDistance(looked.tokens, prepared.tokens)
        const differences = matchDifferences(looked, prepared, {
          sameTokens: distance === 0,
          sameCodes:
            codes === undefined || JSON.stringify(codes) === JSON.stringify(entry.codes ?? []),
        })
        const length = Math.max(looked.tokens.length, prepared.tokens.length)
        const score = matchScore(distance, length, differences)
        if (score >= least) found.push({entry, score, differences})
      }
      return found.sort(compareMatches).slice(0, limit)
    },
  }
}
