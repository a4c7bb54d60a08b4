import {
  asRecord,
  asRecords,
  asText,
  isRecord,
  isSafetyCritical,
  type PathSegment,
  type PlainDocument,
  type PlainRecord,
} from '@preop/schema/rules'

/** A localized text field of a document and where it stands. */
export type LocalizedText = {
  readonly at: readonly PathSegment[]
  readonly items: readonly PlainRecord[]
  /** Whether its value is a body, with a unit for each element. */
  readonly isBody: boolean
  readonly isSafetyCritical: boolean
}

type Place = Pick<LocalizedText, 'at' | 'isSafetyCritical'>

/** Slugs are addresses, not text that patients read. */
const textItem = /^internationalizedArray(?:String|Text|PortableText)Value$/

const typeOf = (item: PlainRecord | undefined) => asText(item?._type) ?? ''

const textsOfArray = (array: readonly unknown[], place: Place): LocalizedText[] => {
  const items = asRecords(array)
  if (textItem.test(typeOf(items[0])))
    return [{...place, items, isBody: typeOf(items[0]).includes('PortableText')}]
  return items.flatMap((item) =>
    textsOf(item, {...place, at: [...place.at, {_key: asText(item._key) ?? ''}]}),
  )
}

const textsOf = (record: PlainRecord, place: Place): LocalizedText[] => {
  // Nobody is read the description of an image that says nothing.
  if (record.decorative === true) return []
  const isSection = place.at.length === 2 && place.at[0] === 'sections'
  const critical =
    place.isSafetyCritical || (isSection && isSafetyCritical(asText(record.kind) ?? ''))
  return Object.entries(record).flatMap(([field, value]) => {
    const here = {at: [...place.at, field], isSafetyCritical: critical}
    if (Array.isArray(value)) return textsOfArray(value, here)
    return isRecord(value) ? textsOf(asRecord(value), here) : []
  })
}

/** The localized texts of a document that patients read, in the order of its fields. */
export const localizedTexts = (document: PlainDocument): LocalizedText[] =>
  textsOf(document, {at: [], isSafetyCritical: false})
