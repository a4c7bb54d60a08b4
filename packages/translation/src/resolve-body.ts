import type {Locale} from '@preop/locales'
import {alignUnits} from './align-units.ts'
import {findItem, sourceValue} from './find-item.ts'
import {isEmptyBlock} from './is-empty-block.ts'
import {isL10nUnit} from './is-l10n-unit.ts'
import type {BodyElement, L10nUnit, LocalizedBody, Resolved} from './localized.types.ts'
import {type ResolvePolicy, resolveLocalized, type Translation} from './resolve-localized.ts'
import {type Unit, unitsOf} from './units-of.ts'

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
 * The body of a localized field for a reader, block by block in the source's order. A translated
 * block that the source no longer has is dropped; one it has gained appears in the source's language.
 *
 * @param field - an internationalized array of Portable Text
 * @returns one entry for each top-level element of the source; empty when there is no source
 */
export const resolveBody = <E extends BodyElement>(
  field: LocalizedBody<E> | null | undefined,
  locale: Locale,
  policy: ResolvePolicy,
): readonly Resolved<E>[] => {
  const units = unitsOf<E>(sourceValue(field, policy.sourceLocale) ?? [])
  const item = findItem(field, locale)
  // Which of two items was approved last is unknown, so neither is shown.
  const translated = item === 'ambiguous' ? undefined : item
  const aligned = alignUnits(units, (translated?.l10n?.units ?? []).filter(isL10nUnit))
  return units.map((unit) => {
    const translation = translationOf(unit, translated?.value ?? [], aligned)
    return resolveLocalized(unit, translation, locale, policy)
  })
}
