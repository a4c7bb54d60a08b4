import {isRecord} from '../is-record.ts'

const sorted = (_: string, value: unknown): unknown =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** One text for equal values, in whatever order their fields stand. */
export const stableJson = (value: unknown): string => JSON.stringify(value, sorted) ?? ''
