import {isElement} from './is-element.ts'
import type {BodyElement} from './localized.types.ts'
import {type Unit, unitsOf} from './units-of.ts'

/** The units of whatever a localized field holds; none for a slug, which is an address. */
export const unitsOfValue = (value: unknown): readonly Unit<string | BodyElement>[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : unitsOf(value)
  return Array.isArray(value) ? unitsOf(value.filter(isElement)) : []
}
