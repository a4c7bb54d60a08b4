import {alignUnits} from './align-units.ts'
import {findItem, sourceValue} from './find-item.ts'
import {isEmptyBlock} from './is-empty-block.ts'
import {isL10nUnit} from './is-l10n-unit.ts'
import type {BodyElement, L10nUnit, LocalizedBody} from './localized.types.ts'
import type {Translation} from './resolve-localized.ts'
import {type Unit, unitsOf} from './units-of.ts'

/** A unit of a body's source, and what is stored of it in a locale. */
export type TranslatedUnit<E> = {
  readonly unit: Unit<E>
  readonly translation: Translation<E> | undefined
}

const onlyOneWith = <E extends BodyElement>(elements: readonly E[], key: string): E | undefined => {
  const [first, ...others] = elements.filter(({_key}) => _key === key)
  return others.length > 0 ? undefined : first
}

const translationOf = <E extends BodyElement>(
  unit: Unit<E>,
  elements: readonly E[],
  aligned: ReadonlyMap<Unit<E>, L10nUnit>,
): Translation<E> | undefined => {
  const stored = aligned.get(unit)
  const value = onlyOneWith(elements, stored?._key ?? unit.key)
  return value && !isEmptyBlock(value) ? {value, stored} : undefined
}

/**
 * The units of a body's source in their order, each with what is stored of it in a locale.
 *
 * @param field - an internationalized array of Portable Text
 * @returns empty when there is no source
 */
export const bodyTranslations = <E extends BodyElement>(
  field: LocalizedBody<E> | null | undefined,
  locale: string,
  sourceLocale: string,
): readonly TranslatedUnit<E>[] => {
  const units = unitsOf<E>(sourceValue(field, sourceLocale) ?? [])
  const item = findItem(field, locale)
  // Which of two items was approved last is unknown, so neither is shown.
  const translated = item === 'ambiguous' ? undefined : item
  const aligned = alignUnits(units, (translated?.l10n?.units ?? []).filter(isL10nUnit))
  return units.map((unit) => ({
    unit,
    translation: translationOf(unit, translated?.value ?? [], aligned),
  }))
}
