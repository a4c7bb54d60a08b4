import {isRecord} from './is-record.ts'
import type {BodyElement} from './localized.types.ts'
import {type Unit, unitsOf} from './units-of.ts'

const isElement = (value: unknown): value is BodyElement =>
  isRecord(value) && typeof value._type === 'string' && typeof value._key === 'string'

/** The units of whatever a localized field holds; none for a slug, which is an address. */
export const unitsOfValue = (value: unknown): readonly Unit<string | BodyElement>[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : unitsOf(value)
  return Array.isArray(value) ? unitsOf(value.filter(isElement)) : []
}
