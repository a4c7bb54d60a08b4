const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The ids of all documents that texts refer to, at any depth. */
export const linkedDocuments = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(linkedDocuments)
  if (!isObject(value)) return []
  const own = typeof value._ref === 'string' ? [value._ref] : []
  return [...own, ...Object.values(value).flatMap(linkedDocuments)]
}
