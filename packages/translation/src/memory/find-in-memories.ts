import {compareMatches} from './compare-matches.ts'
import type {MemoryMatch, MemorySearch, TranslationMemory} from './memory.types.ts'
import {memoryDefaults} from './memory-defaults.ts'

const pairOf = ({entry}: MemoryMatch) =>
  JSON.stringify([entry.source, entry.codes ?? [], entry.target])

/**
 * What one memory of all their entries would find. So a large memory that never changes need not
 * be made anew with a small one that does.
 *
 * @param memories - of one pair of locales
 * @param source - the text to look for
 * @returns the best matches of all, each pair of texts once
 */
export const findInMemories = (
  memories: readonly TranslationMemory[],
  source: string,
  search: MemorySearch = {},
): readonly MemoryMatch[] => {
  const {limit = memoryDefaults.limit} = search
  const found = memories.flatMap((memory) => memory.find(source, search)).sort(compareMatches)
  const best = new Map<string, MemoryMatch>()
  for (const match of found) {
    const pair = pairOf(match)
    if (!best.has(pair)) best.set(pair, match)
  }
  return [...best.values()].slice(0, limit)
}
