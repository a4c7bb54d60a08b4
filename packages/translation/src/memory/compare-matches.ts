import {compareEntries} from './compare-entries.ts'
import type {MemoryMatch} from './memory.types.ts'

const textOf = ({entry}: MemoryMatch) => JSON.stringify([entry.source, entry.target, entry.codes])

const byText = (a: string, b: string) => {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The highest score first; among equals reviewed first, then the newest, then by their texts. */
export const compareMatches = (a: MemoryMatch, b: MemoryMatch): number =>
  b.score - a.score || compareEntries(a.entry, b.entry) || byText(textOf(a), textOf(b))
