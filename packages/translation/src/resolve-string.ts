import type {Locale} from '@preop/locales'
import {findItem, sourceValue} from './find-item.ts'
import type {LocalizedString, Resolved} from './localized.types.ts'
import {type ResolvePolicy, resolveLocalized, type Translation} from './resolve-localized.ts'
import {stringUnitKey, unitsOf} from './units-of.ts'

const translationOf = (field: LocalizedString, locale: Locale): Translation<string> | undefined => {
  const item = findItem(field, locale)
  // Which of two items was approved last is unknown, so neither is shown.
  if (item === 'ambiguous') return {value: '', stored: undefined}
  if (!item?.value?.trim()) return undefined
  const stored = item.l10n?.units?.find(({_key}) => _key === stringUnitKey)
  return {value: item.value, stored}
}

/**
 * The text of a localized string field for a reader.
 *
 * @param field - an internationalized array of strings
 * @returns undefined when the field has no source text
 */
export const resolveString = (
  field: LocalizedString | null | undefined,
  locale: Locale,
  policy: ResolvePolicy,
): Resolved<string> | undefined => {
  const value = sourceValue(field, policy.sourceLocale)
  if (!field || value === undefined || value.trim() === '') return undefined
  const [unit] = unitsOf(value)
  return unit && resolveLocalized(unit, translationOf(field, locale), locale, policy)
}
