/**
 * GROQ projects a missing field as `null`; the models and rules know only "missing".
 *
 * @param value - any JSON value
 * @returns the value without its null members, at every depth
 */
export const dropNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(dropNulls)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, member]) => member !== null)
  return Object.fromEntries(kept.map(([key, member]) => [key, dropNulls(member)]))
}
