import {isRecord} from '../is-record.ts'
import type {BodyElement, LocalizedItem} from '../localized.types.ts'

type Fields = Readonly<Record<string, unknown>>

const isMissing = (value: unknown) => value === undefined || value === null

const hasProvenance = ({l10n}: Fields) =>
  isMissing(l10n) || (isRecord(l10n) && (isMissing(l10n.units) || Array.isArray(l10n.units)))

const isElement = (value: unknown): value is BodyElement =>
  isRecord(value) && typeof value._type === 'string' && typeof value._key === 'string'

/** Whether an item of a localized field holds a string, or nothing. */
export const isStringItem = (item: unknown): item is LocalizedItem<string> =>
  isRecord(item) &&
  typeof item.language === 'string' &&
  (isMissing(item.value) || typeof item.value === 'string') &&
  hasProvenance(item)

/** Whether an item of a localized field holds a body, or nothing. */
export const isBodyItem = (item: unknown): item is LocalizedItem<readonly BodyElement[]> =>
  isRecord(item) &&
  typeof item.language === 'string' &&
  (isMissing(item.value) || (Array.isArray(item.value) && item.value.every(isElement))) &&
  hasProvenance(item)
