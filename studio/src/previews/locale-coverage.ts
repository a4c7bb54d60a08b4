import {type Locale, sourceLocale} from '@preop/locales'
import {isRecord} from '@preop/schema/rules'

const isWritten = (field: unknown, locale: string) =>
  (Array.isArray(field) ? field : []).some(
    (item) =>
      isRecord(item) &&
      item.language === locale &&
      (typeof item.value === 'string' ? item.value.trim() !== '' : Boolean(item.value)),
  )

const listed = (locales: readonly Locale[]) =>
  locales.map((locale) => locale.toUpperCase()).join(' ')

/**
 * In which locales readers get a document: `EN · FR DE IT PT · RU missing`. It counts as there when
 * every one of the fields that has source text has text in the locale; whether that text is still
 * right is for the document itself to say.
 *
 * @param fields - the localized fields that a document cannot do without
 */
export const localeCoverage = (fields: readonly unknown[], locales: readonly Locale[]): string => {
  const needed = fields.filter((field) => isWritten(field, sourceLocale))
  if (needed.length === 0) return `No text in ${sourceLocale.toUpperCase()} yet`
  const others = locales.filter((locale) => locale !== sourceLocale)
  const isThere = (locale: Locale) => needed.every((field) => isWritten(field, locale))
  const [there, missing] = [others.filter(isThere), others.filter((one) => !isThere(one))]
  return [
    sourceLocale.toUpperCase(),
    there.length > 0 && listed(there),
    missing.length > 0 && `${listed(missing)} missing`,
  ]
    .filter((part) => part !== false)
    .join(' · ')
}
