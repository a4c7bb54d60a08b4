/** The value a canonical form stands for; undefined when it is none. */
export const parseCanonical = (canonicalForm: string): unknown => {
  try {
    return JSON.parse(canonicalForm)
  } catch {
    return undefined
  }
}
