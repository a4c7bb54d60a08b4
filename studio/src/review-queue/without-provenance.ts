import {isRecord, type PlainDocument, type PlainRecord} from '@preop/schema/rules'

const strip = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(strip)
  return isRecord(value) ? stripRecord(value) : value
}

const stripRecord = (record: PlainRecord): PlainRecord =>
  Object.fromEntries(
    Object.entries(record)
      .filter(([field]) => field !== 'l10n')
      .map(([field, value]) => [field, strip(value)]),
  )

/**
 * A document without the provenance of its translations, which no rule reads and which is half of
 * what there is to walk through. Its id becomes the published one: rules know no drafts.
 */
export const withoutProvenance = (document: PlainDocument, _id: string): PlainDocument => ({
  ...stripRecord(document),
  _id,
  _type: document._type,
})
