import {sourceLocale} from '@preop/locales'
import {localizedValue} from '../rules/localized-value.ts'
import {asRecord, asText, type PlainRecord} from '../rules/plain.ts'

/** The slug a page has of its own in a locale. */
export const ownSlug = (document: PlainRecord, locale: string): string | undefined =>
  asText(asRecord(localizedValue(document.slug, locale)).current)

/** The slug a page is reached under in a locale: one that is not translated is the source's. */
export const servedSlug = (document: PlainRecord, locale: string): string | undefined =>
  ownSlug(document, locale) ?? ownSlug(document, sourceLocale)
