import {findItem} from './find-item.ts'
import type {LocalizedString} from './localized.types.ts'
import type {Translation} from './resolve-localized.ts'
import {stringUnitKey} from './units-of.ts'

/** What is stored of a string field in a locale; undefined when it has no text there. */
export const stringTranslation = (
  field: LocalizedString,
  locale: string,
): Translation<string> | undefined => {
  const item = findItem(field, locale)
  // Which of two items was approved last is unknown, so neither is shown.
  if (item === 'ambiguous') return {value: '', stored: undefined}
  if (!item?.value?.trim()) return undefined
  const stored = item.l10n?.units?.find(({_key}) => _key === stringUnitKey)
  return {value: item.value, stored}
}
