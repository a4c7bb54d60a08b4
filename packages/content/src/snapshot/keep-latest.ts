/**
 * Remembers the results of a function, the latest used ones up to a limit.
 *
 * @param limit - of remembered results; `undefined` is never remembered
 */
export const keepLatest = <Result>(
  limit: number,
  load: (key: string) => Result | undefined,
): ((key: string) => Result | undefined) => {
  const kept = new Map<string, Result>()
  return (key) => {
    const result = kept.get(key) ?? load(key)
    if (result === undefined) return undefined
    kept.delete(key)
    kept.set(key, result)
    for (const oldest of kept.keys()) {
      if (kept.size <= limit) break
      kept.delete(oldest)
    }
    return result
  }
}
