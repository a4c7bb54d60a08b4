import {sourceLocale} from '@preop/locales'
import {asText, localizedText, type PlainDocument} from '@preop/schema/rules'

/** The fields that name a document; those of banners and people are not localized. */
const naming = ['title', 'name', 'term', 'from', 'hospitalName'] as const

/** How the queue names a document: by its text in the source locale, else by its id. */
export const titleOfDocument = (document: PlainDocument): string =>
  naming
    .map((field) => asText(document[field]) ?? localizedText(document[field], sourceLocale))
    .find((text) => text !== undefined) ?? document._id
