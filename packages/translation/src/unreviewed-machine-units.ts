import {isL10nUnit} from './is-l10n-unit.ts'
import {isRecord} from './is-record.ts'
import {isReviewed} from './is-reviewed.ts'

/** Where a unit of machine origin that nobody has reviewed stands. */
export type UnreviewedUnit = {
  /** Field names and array items' keys, joined by dots: `sections.risks.body`. */
  readonly path: string
  readonly locale: string
  readonly unit: string
}

const unitsIn = (value: unknown): readonly unknown[] =>
  isRecord(value) && isRecord(value.l10n) && Array.isArray(value.l10n.units) ? value.l10n.units : []

const walk = (value: unknown, path: readonly string[]): readonly UnreviewedUnit[] => {
  if (Array.isArray(value))
    return value.flatMap((item, index) => {
      if (!isRecord(item)) return []
      const {language} = item
      if (typeof language === 'string' && 'value' in item)
        return unitsIn(item)
          .filter(isL10nUnit)
          .filter((unit) => unit.origin === 'machine' && !isReviewed(unit))
          .map(({_key}) => ({path: path.join('.'), locale: language, unit: _key}))
      return walk(item, [...path, typeof item._key === 'string' ? item._key : String(index)])
    })
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, field]) => walk(field, [...path, name]))
}

/**
 * The units of a document that came from a machine and that no other person has reviewed. On a
 * public page each of them fails the build, unless the site is a demonstration.
 */
export const unreviewedMachineUnits = (document: unknown): readonly UnreviewedUnit[] =>
  walk(document, [])
