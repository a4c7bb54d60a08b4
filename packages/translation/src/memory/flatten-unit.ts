import {canonical} from '../canonical.ts'
import {flattenCanonical} from './flatten-canonical.ts'
import type {UnitText} from './unit-text.types.ts'

/**
 * A unit's value as text with numbered codes. Keys, cuts into spans and the order of marks do not
 * show in it.
 *
 * @param value - a string, a Portable Text block or a block object (care card, timed step, image)
 * @param codes - of the source, when this is its translation
 */
export const flattenUnit = (value: unknown, codes: readonly string[] = []): UnitText =>
  flattenCanonical(canonical(value), codes)
