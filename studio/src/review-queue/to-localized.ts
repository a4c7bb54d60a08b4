import {asRecord, asText, isRecord, type PlainRecord} from '@preop/schema/rules'
import {
  type BodyElement,
  isL10nUnit,
  type LocalizedBody,
  type LocalizedItem,
  type LocalizedString,
} from '@preop/translation'

const isBodyElement = (value: unknown): value is BodyElement =>
  isRecord(value) && typeof value._type === 'string' && typeof value._key === 'string'

const elementsOf = (value: unknown): BodyElement[] =>
  Array.isArray(value) ? value.filter(isBodyElement) : []

const toItem = <T>(item: PlainRecord, value: T): LocalizedItem<T> => {
  const {units} = asRecord(item.l10n)
  const known = Array.isArray(units) ? units.filter(isL10nUnit) : []
  return {language: asText(item.language) ?? '', value, l10n: {units: known}}
}

/** Stored items of a localized string, in the shape that resolves; provenance that proves nothing is left out. */
export const toLocalizedString = (items: readonly PlainRecord[]): LocalizedString =>
  items.map((item) => toItem(item, asText(item.value) ?? ''))

/** The same for a body. An element without a key can never be matched and counts as not there. */
export const toLocalizedBody = (items: readonly PlainRecord[]): LocalizedBody =>
  items.map((item) => toItem(item, elementsOf(item.value)))
