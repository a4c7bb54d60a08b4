import type {LocalizedItem} from './localized.types.ts'

type Field<T> = readonly LocalizedItem<T>[] | null | undefined

/** A locale's item. `ambiguous` when there are several, which the content API does not prevent. */
export const findItem = <T>(
  field: Field<T>,
  language: string,
): LocalizedItem<T> | 'ambiguous' | undefined => {
  const [first, ...others] = (field ?? []).filter((item) => item.language === language)
  return others.length > 0 ? 'ambiguous' : first
}

/**
 * The source's own value.
 *
 * @returns undefined when the field has none; then no translation can be shown to match it
 * @throws Error when two items claim the source locale: whichever was taken could be the old one
 */
export const sourceValue = <T>(field: Field<T>, sourceLocale: string): T | undefined => {
  const item = findItem(field, sourceLocale)
  if (item === 'ambiguous')
    throw new Error(
      `Expected one item of locale "${sourceLocale}" in a localized field, found several. Remove all but the right one.`,
    )
  return item?.value ?? undefined
}
