import {isRecord, type PlainRecord} from './plain.ts'

const strip = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(strip)
  return isRecord(value) ? withoutNulls(value) : value
}

/** A record as it is stored: a projection gives `null` where a document has nothing. */
export const withoutNulls = (record: PlainRecord): PlainRecord =>
  Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => value !== null)
      .map(([field, value]) => [field, strip(value)]),
  )
