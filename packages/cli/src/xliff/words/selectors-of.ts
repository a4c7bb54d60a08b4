import {getLocale, type Locale} from '@preop/locales'
import type {MessageBranches} from './message-branches.ts'

/**
 * The branches that a message needs in a locale: exact numbers as in the source, and the plural
 * categories of the locale's own grammar (CLDR, by `Intl.PluralRules`).
 */
export const selectorsOf = (
  {type, branches}: MessageBranches,
  locale: Locale,
): readonly string[] => {
  const own = [...branches.keys()]
  if (type === undefined || type === 'select') return own
  const {pluralCategories} = new Intl.PluralRules(getLocale(locale).formats, {
    type,
  }).resolvedOptions()
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
  return [
    ...own.filter((selector) => selector.startsWith('=')),
    ...order.filter((category) => pluralCategories.includes(category)),
  ]
}
