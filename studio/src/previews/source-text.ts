import {sourceLocale} from '@preop/locales'
import {localizedText} from '@preop/schema/rules'

/** The source text of a localized field, if it has any. */
export const sourceText = (field: unknown): string | undefined => localizedText(field, sourceLocale)
