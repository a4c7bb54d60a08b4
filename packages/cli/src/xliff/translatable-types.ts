/** Documents with text of their own to translate; the sidecar's `source` refers to these. */
export const translatableTypes = [
  'procedure',
  'banner',
  'donation',
  'specialty',
  'bodyRegion',
  'glossaryTerm',
] as const
