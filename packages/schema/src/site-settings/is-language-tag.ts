/** Whether a value is a BCP 47 language tag in canonical form, in any language of the world. */
export const isLanguageTag = (value: unknown): value is string => {
  if (typeof value !== 'string') return false
  try {
    return Intl.getCanonicalLocales(value)[0] === value
  } catch {
    return false
  }
}
