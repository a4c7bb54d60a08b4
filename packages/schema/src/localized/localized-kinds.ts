/** What a localized field may hold in each locale. */
export const localizedKinds = ['String', 'Text', 'Slug', 'PortableText'] as const

export type LocalizedKind = (typeof localizedKinds)[number]

export type LocalizedFieldType = `internationalizedArray${LocalizedKind}`
export type LocalizedItemType = `${LocalizedFieldType}Value`

/** The type of a localized field, named as version 5 of Sanity's internationalized arrays does. */
export const localizedFieldType = (kind: LocalizedKind): LocalizedFieldType =>
  `internationalizedArray${kind}`

/** The type of one locale's item in a localized field. */
export const localizedItemType = (kind: LocalizedKind): LocalizedItemType =>
  `internationalizedArray${kind}Value`
