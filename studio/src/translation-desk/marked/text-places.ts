import {asRecord, asRecords, type PlainRecord} from '@preop/schema/rules'

/** A place in an element that holds text: a block, or the text alternative of an image. */
export type TextPlace =
  | {readonly kind: 'block'; readonly key: string; readonly block: PlainRecord}
  | {readonly kind: 'alt'; readonly key: 'alt'; readonly text: string}

/** Where an element of a body holds text: the block that it is, or the blocks inside a card or step. */
export const textPlaces = (element: unknown): readonly TextPlace[] => {
  const record = asRecord(element)
  if (record._type === 'block')
    return [{kind: 'block', key: String(record._key ?? ''), block: record}]
  if (Array.isArray(record.body)) return asRecords(record.body).flatMap(textPlaces)
  return typeof record.alt === 'string' ? [{kind: 'alt', key: 'alt', text: record.alt}] : []
}
