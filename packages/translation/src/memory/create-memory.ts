import {compareEntries} from './compare-entries.ts'
import {compareMatches} from './compare-matches.ts'
import {matchDifferences} from './match-differences.ts'
import {matchScore} from './match-score.ts'
import type {MemoryEntry, MemoryMatch, TranslationMemory} from './memory.types.ts'
import {memoryDefaults} from './memory-defaults.ts'
import {type PreparedText, prepareText} from './prepare-text.ts'
import {createTokenIndex} from './token-index.ts'

/** A source text, with each of its translations once: the reviewed, else the newest, of equals. */
type Source = {
  readonly text: string
  readonly codes: readonly string[] | undefined
  readonly translations: Map<string, MemoryEntry>
}

const sameCodes = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
  a === undefined || JSON.stringify(a) === JSON.stringify(b ?? [])

/**
 * A translation memory. Entries with the same source, codes and target are one.
 *
 * @param entries - of one pair of locales
 * @throws Error when an entry is of another pair of locales than the first: its target would be
 *   offered as if it were in the wanted language
 */
export const createMemory = (entries: Iterable<MemoryEntry>): TranslationMemory => {
  const index = createTokenIndex()
  const sources: Source[] = []
  const sourceOf = new Map<string, Source>()
  let locales: string | undefined
  let size = 0

  const addSource = (text: PreparedText, codes: MemoryEntry['codes'], key: string): Source => {
    const source = {text: text.text, codes, translations: new Map()}
    index.add(text.tokens)
    sources.push(source)
    sourceOf.set(key, source)
    return source
  }
  const add = (given: MemoryEntry) => {
    const pair = `${given.sourceLocale} to ${given.targetLocale}`
    locales ??= pair
    if (pair !== locales)
      throw new Error(
        `Expected entries from ${locales}, got one from ${pair}. Make a memory for each pair of locales.`,
      )
    const text = prepareText(given.source)
    const target = prepareText(given.target).text
    const key = JSON.stringify([text.text, given.codes ?? []])
    const source = sourceOf.get(key) ?? addSource(text, given.codes, key)
    const known = source.translations.get(target)
    const entry = {...given, source: source.text, target}
    if (!known) size += 1
    if (!known || compareEntries(entry, known) < 0) source.translations.set(target, entry)
  }
  for (const entry of entries) add(entry)

  return {
    get size() {
      return size
    },
    add: (more) => {
      for (const entry of more) add(entry)
    },
    find: (text, {limit = memoryDefaults.limit, least = memoryDefaults.least, codes} = {}) => {
      const looked = prepareText(text)
      const found: MemoryMatch[] = []
      for (const near of index.near(looked.tokens, least)) {
        const source = sources[near.text]
        if (!source) continue
        const differences = matchDifferences(looked, prepareText(source.text), {
          sameTokens: near.distance === 0,
          sameCodes: sameCodes(codes, source.codes),
        })
        const score = matchScore(near.distance, near.length, differences)
        if (score < least) continue
        for (const entry of source.translations.values()) found.push({entry, score, differences})
      }
      return found.sort(compareMatches).slice(0, limit)
    },
  }
}
