import type {ChangedUnit} from './changed-units.ts'
import {isRecord} from './is-record.ts'

/** Who says so, and when: a user id and an ISO 8601 instant. */
export type Marker = {readonly by: string; readonly at: string}

type Fields = Readonly<Record<string, unknown>>

const update = (
  value: unknown,
  [step, ...rest]: readonly string[],
  change: (value: unknown) => unknown,
): unknown => {
  if (step === undefined) return change(value)
  if (Array.isArray(value))
    return value.map((item: unknown) =>
      isRecord(item) && item._key === step ? update(item, rest, change) : item,
    )
  if (!isRecord(value)) return value
  return {...value, [step]: update(value[step], rest, change)}
}

const markItem = (item: Fields, {afterHash, translations}: ChangedUnit, marker: Marker): Fields => {
  const keys = translations
    .filter(({locale}) => locale === item.language)
    .map(({storedKey}) => storedKey)
  const {l10n} = item
  if (keys.length === 0 || !isRecord(l10n) || !Array.isArray(l10n.units)) return item
  const units = l10n.units.map((unit: unknown) =>
    isRecord(unit) && typeof unit._key === 'string' && keys.includes(unit._key)
      ? {...unit, meaningUnchanged: {...marker, sourceHash: afterHash}}
      : unit,
  )
  return {...item, l10n: {...l10n, units}}
}

const markUnit = <Document extends Fields>(
  document: Document,
  unit: ChangedUnit,
  marker: Marker,
): Document => {
  const mark = (items: unknown) =>
    Array.isArray(items)
      ? items.map((item: unknown) => (isRecord(item) ? markItem(item, unit, marker) : item))
      : items
  const [name = '', ...rest] = unit.field.split('.')
  return {...document, [name]: update(document[name], rest, mark)}
}

/**
 * A document in which an editor has said that these changes leave the meaning. The mark holds for
 * exactly the source text it was given for: the next change takes it away by itself.
 *
 * @param changed - as `changedUnits` found them in this document
 */
export const markMeaningUnchanged = <Document extends Fields>(
  document: Document,
  changed: readonly ChangedUnit[],
  marker: Marker,
): Document => changed.reduce((marked, unit) => markUnit(marked, unit, marker), document)
