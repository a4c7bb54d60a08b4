import {isRecord} from '../is-record.ts'
import type {MemoryEntry} from './memory.types.ts'

const isCodes = (codes: unknown): codes is readonly string[] =>
  Array.isArray(codes) && codes.every((code) => typeof code === 'string')

/**
 * The pairs of imported memories in one pair of locales. They name the title of their file as their
 * origin, and nobody who reviewed them: of equal matches those approved here come first.
 *
 * @param documents - as stored; whatever is no memory of the two locales is left out, and so is a
 *   pair that is not complete
 * @param locale - of the translations
 */
export const storedMemoryEntries = (
  documents: Iterable<unknown>,
  locale: string,
  sourceLocale: string,
): readonly MemoryEntry[] => {
  const found: MemoryEntry[] = []
  for (const document of documents) {
    if (!isRecord(document) || document._type !== 'translationMemory') continue
    if (document.targetLocale !== locale || document.sourceLocale !== sourceLocale) continue
    const origin = {file: String(document.title)}
    const entries: readonly unknown[] = Array.isArray(document.entries) ? document.entries : []
    for (const {source, target, codes} of entries.filter(isRecord)) {
      if (typeof source !== 'string' || typeof target !== 'string') continue
      if (source.trim() === '' || target.trim() === '') continue
      found.push({
        source,
        target,
        sourceLocale,
        targetLocale: locale,
        origin,
        ...(isCodes(codes) ? {codes} : {}),
      })
    }
  }
  return found
}
