/** The one owner of the list of document types. */
export const documentTypes = [
  'procedure',
  'banner',
  'donation',
  'specialty',
  'bodyRegion',
  'person',
  'glossaryTerm',
  'siteSettings',
  'redirect',
  'feedback',
  'translationWork',
  'translationMemory',
] as const

export type DocumentType = (typeof documentTypes)[number]

export const isDocumentType = (value: unknown): value is DocumentType =>
  documentTypes.some((known) => known === value)
