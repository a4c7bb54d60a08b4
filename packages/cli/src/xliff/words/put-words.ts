import type {Messages} from './words-document.ts'

/**
 * The words of a locale with some replaced, in the order of the source's keys.
 *
 * @param changed - texts by their keys joined by dots
 */
export const putWords = (
  source: Messages,
  words: Messages,
  changed: ReadonlyMap<string, string>,
  path: readonly string[] = [],
): Messages => {
  const entries = Object.entries(source).flatMap(([key, value]) => {
    const at = [...path, key]
    const present = words[key]
    if (typeof value === 'string') {
      const text = changed.get(at.join('.')) ?? present
      return text === undefined ? [] : [[key, text] as const]
    }
    const inner = putWords(value, typeof present === 'object' ? present : {}, changed, at)
    return Object.keys(inner).length === 0 ? [] : [[key, inner] as const]
  })
  const own = Object.entries(words).filter(([key]) => !Object.hasOwn(source, key))
  return Object.fromEntries([...entries, ...own])
}
