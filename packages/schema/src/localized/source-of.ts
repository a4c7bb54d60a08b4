import {sourceLocale} from '@preop/locales'
import {localizedText} from '../rules/localized-value.ts'

/** How lists in the Studio name a document or item: by its text in the source locale. */
export const sourceOf = (field: unknown): string =>
  localizedText(field, sourceLocale) ?? `(no text in ${sourceLocale})`
