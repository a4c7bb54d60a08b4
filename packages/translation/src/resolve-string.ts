import type {Locale} from '@preop/locales'
import {sourceValue} from './find-item.ts'
import type {LocalizedString, Resolved} from './localized.types.ts'
import {type ResolvePolicy, resolveLocalized} from './resolve-localized.ts'
import {stringTranslation} from './string-translation.ts'
import {unitsOf} from './units-of.ts'

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
  return unit && resolveLocalized(unit, stringTranslation(field, locale), locale, policy)
}
