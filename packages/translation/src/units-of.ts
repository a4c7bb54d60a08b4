import {canonical} from './canonical.ts'
import {hashCanonical} from './hash-source.ts'
import type {BodyElement} from './localized.types.ts'

/** What a translator works on: a string field, or one top-level element of a body. */
export type Unit<T> = {
  /** `value` for a string field, the element's `_key` for a body. */
  readonly key: string
  readonly value: T
  readonly canonical: string
  readonly hash: string
}

/** The one key of a string field's unit. */
export const stringUnitKey = 'value'

const toUnit = <T>(key: string, value: T): Unit<T> => {
  const canonicalForm = canonical(value)
  return {key, value, canonical: canonicalForm, hash: hashCanonical(canonicalForm)}
}

/** The units of a field's value in one locale, in the order they are read. */
export function unitsOf(value: string): readonly Unit<string>[]
export function unitsOf<E extends BodyElement>(value: readonly E[]): readonly Unit<E>[]
export function unitsOf<E extends BodyElement>(
  value: string | readonly E[],
): readonly Unit<string | E>[]
export function unitsOf(
  value: string | readonly BodyElement[],
): readonly Unit<string | BodyElement>[] {
  return typeof value === 'string'
    ? [toUnit(stringUnitKey, value)]
    : value.map((element) => toUnit(element._key, element))
}
