import {isRecord} from '../is-record.ts'

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Every annotation of a value, however deep. */
export const definitionsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (Array.isArray(value)) return value.flatMap(definitionsIn)
  if (!isRecord(value)) return []
  return [...listOf(value.markDefs).filter(isRecord), ...listOf(value.body).flatMap(definitionsIn)]
}
