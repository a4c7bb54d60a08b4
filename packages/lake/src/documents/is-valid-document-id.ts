const validId = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/

/**
 * Whether an id follows Sanity's rules: letters, digits, dots, underscores and dashes, at most 128
 * of them, not starting with a dash or a dot.
 */
export const isValidDocumentId = (id: string): boolean =>
  validId.test(id) && !id.includes('..') && !id.endsWith('.')
