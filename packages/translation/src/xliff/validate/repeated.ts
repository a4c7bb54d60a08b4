/** The values that come more than once, each once. */
export const repeated = (values: readonly (string | undefined)[]): readonly string[] => {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const value of values) {
    if (value === undefined) continue
    if (seen.has(value)) again.add(value)
    seen.add(value)
  }
  return [...again]
}
