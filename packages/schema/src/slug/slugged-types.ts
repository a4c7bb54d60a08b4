import type {DocumentType} from '../document-types.ts'

/** The document types with a page of their own in each locale. */
export const sluggedTypes = [
  'procedure',
  'donation',
  'specialty',
  'bodyRegion',
] as const satisfies readonly DocumentType[]

export type SluggedType = (typeof sluggedTypes)[number]

export const isSluggedType = (type: unknown): type is SluggedType =>
  sluggedTypes.some((known) => known === type)
