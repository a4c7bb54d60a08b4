import {sourceLocale} from '@preop/locales'
import {isRecord} from '../is-record.ts'

/** The source text of a localized field, if it has any. */
export const sourceText = (field: unknown): string | undefined => {
  const item = (Array.isArray(field) ? field : [])
    .filter(isRecord)
    .find(({language}) => language === sourceLocale)
  return typeof item?.value === 'string' && item.value.trim() !== '' ? item.value : undefined
}
