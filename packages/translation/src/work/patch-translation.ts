import {isElement} from '../is-element.ts'
import {isRecord} from '../is-record.ts'
import type {BodyElement, L10nUnit} from '../localized.types.ts'
import {localizedFields} from '../localized-fields.ts'
import {unitsOf} from '../units-of.ts'
import type {StoredDocument} from './content-mutation.types.ts'
import {fieldPath} from './field-path.ts'
import type {VersionPatch} from './guard-versions.ts'
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

const itemOf = (items: readonly Fields[], locale: string) =>
  items.find(({language}) => language === locale)

const freeKey = (items: readonly Fields[], locale: string): string => {
  const keys = new Set(items.map(({_key}) => _key))
  let key = locale
  for (let count = 2; keys.has(key); count += 1) key = `${locale}-${count}`
  return key
}

const contentOf = (
  version: StoredDocument,
  items: readonly Fields[],
  {locale, sourceLocale, value, entry}: ApprovedText,
) => {
  if (typeof value === 'string') return {value, units: [entry]}
  const source = itemOf(items, sourceLocale)?.value
  const item = itemOf(items, locale)
  const l10n = isRecord(item?.l10n) ? item.l10n : {}
  const units = Array.isArray(source) ? unitsOf(source.filter(isElement)) : []
  return placeInBody({elements: item?.value, stored: l10n.units}, value, entry, {
    source: units,
    keepStrays: version._id.startsWith('drafts.'),
  })
}

/**
 * The patch that puts an approved text into one version of a document: into the locale's item, which
 * is made if there is none, and nowhere else.
 *
 * @returns undefined when the version does not have the field
 */
export const patchTranslation = (
  version: StoredDocument,
  text: ApprovedText,
): VersionPatch | undefined => {
  const {field, locale, sourceLocale} = text
  const items = localizedFields(version).find(({path}) => path === field)?.items
  const path = fieldPath(version, field)
  if (!items || path === undefined) return undefined
  const {value, units} = contentOf(version, items, text)
  const item = itemOf(items, locale)
  if (item) {
    const at = `${path}[language==${JSON.stringify(locale)}]`
    const l10n = isRecord(item.l10n) ? item.l10n : {}
    return {set: {[`${at}.value`]: value, [`${at}.l10n`]: {...l10n, units}}}
  }
  const type = (itemOf(items, sourceLocale) ?? items[0])?._type
  const made = {
    _key: freeKey(items, locale),
    ...(typeof type === 'string' ? {_type: type} : {}),
    language: locale,
    value,
    l10n: {units},
  }
  return {insert: {after: `${path}[-1]`, items: [made]}}
}
