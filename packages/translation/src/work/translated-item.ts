import {isElement} from '../is-element.ts'
import {isRecord} from '../is-record.ts'
import type {BodyElement, L10nUnit} from '../localized.types.ts'
import {unitsOf} from '../units-of.ts'
import {placeInBody} from './place-in-body.ts'

export type ApprovedText = {
  /** Path of the unit's field. */
  readonly field: string
  readonly locale: string
  readonly sourceLocale: string
  readonly value: string | BodyElement
  readonly entry: L10nUnit
}

type Fields = Readonly<Record<string, unknown>>

export type TranslatedItem = {
  /** The locale's item as it is; undefined when there is none. */
  readonly item: Fields | undefined
  readonly value: string | readonly BodyElement[]
  readonly l10n: Fields & {readonly units: readonly L10nUnit[]}
  /** The whole item, where there was none. */
  readonly made: Fields
}

const itemOf = (items: readonly Fields[], locale: string) =>
  items.find(({language}) => language === locale)

const freeKey = (items: readonly Fields[], locale: string): string => {
  const keys = new Set(items.map(({_key}) => _key))
  let key = locale
  for (let count = 2; keys.has(key); count += 1) key = `${locale}-${count}`
  return key
}

const contentOf = (
  items: readonly Fields[],
  {locale, sourceLocale, value, entry}: ApprovedText,
  keepStrays: boolean,
) => {
  if (typeof value === 'string') return {value, units: [entry]}
  const source = itemOf(items, sourceLocale)?.value
  const item = itemOf(items, locale)
  const l10n = isRecord(item?.l10n) ? item.l10n : {}
  const units = Array.isArray(source) ? unitsOf(source.filter(isElement)) : []
  return placeInBody({elements: item?.value, stored: l10n.units}, value, entry, {
    source: units,
    keepStrays,
  })
}

/**
 * A locale's item of a field once an approved text stands in it.
 *
 * @param items - all items of the field
 * @param keepStrays - whether what belongs to no unit of the source stays
 * @returns undefined when there is no place for the text: see `placeInBody`
 */
export const translatedItem = (
  items: readonly Fields[],
  text: ApprovedText,
  keepStrays: boolean,
): TranslatedItem | undefined => {
  const {locale, sourceLocale} = text
  const content = contentOf(items, text, keepStrays)
  if (!content) return undefined
  const {value, units} = content
  const item = itemOf(items, locale)
  const l10n = {...(isRecord(item?.l10n) ? item.l10n : {}), units}
  const type = (itemOf(items, sourceLocale) ?? items[0])?._type
  const made = {
    _key: freeKey(items, locale),
    ...(typeof type === 'string' ? {_type: type} : {}),
    language: locale,
    value,
    l10n: {units},
  }
  return {item, value, l10n, made}
}
