import {type Locale, sourceLocale} from '@preop/locales'
import {asRecords, asText, type PathSegment, type PlainRecord} from '@preop/schema/rules'
import {
  findItem,
  noLexicon,
  type ResolvePolicy,
  resolveBody,
  resolveString,
} from '@preop/translation'
import type {LocalizedText} from './localized-texts.ts'
import {toLocalizedBody, toLocalizedString} from './to-localized.ts'

/** A unit that readers of a locale get in the source language, and where it is mended. */
export type FallbackUnit = {
  readonly at: readonly PathSegment[]
  readonly notice: 'changed' | 'missing'
}

export type Fallbacks = {readonly total: number; readonly units: readonly FallbackUnit[]}

const itemOf = ({items}: LocalizedText, locale: string) =>
  items.find(({language}) => language === locale)

const placeOfValue = (field: LocalizedText, item: PlainRecord): readonly PathSegment[] => [
  ...field.at,
  {_key: asText(item._key) ?? '', locale: asText(item.language) ?? ''},
  'value',
]

/** In the translation where there is one, else in the source, which is what readers get. */
const placeOf = (
  field: LocalizedText,
  locale: string,
  key: string | undefined,
): readonly PathSegment[] => {
  const target = itemOf(field, locale)
  const hasUnit = asRecords(target?.value).some(({_key}) => _key === key)
  if (target && (key === undefined || !hasUnit)) return placeOfValue(field, target)
  const item = target ?? itemOf(field, sourceLocale)
  if (!item) return field.at
  return key === undefined ? placeOfValue(field, item) : [...placeOfValue(field, item), {_key: key}]
}

const resolveUnits = (field: LocalizedText, locale: Locale, policy: ResolvePolicy) => {
  if (field.isBody)
    return resolveBody(toLocalizedBody(field.items), locale, policy).map(({notice, value}) => ({
      notice,
      key: value._key,
    }))
  const resolved = resolveString(toLocalizedString(field.items), locale, policy)
  return resolved ? [{notice: resolved.notice, key: undefined}] : []
}

/** Two sources for one text are a finding of their own; which one was translated is unknown. */
const hasOneSource = ({items}: LocalizedText) =>
  findItem(toLocalizedString(items), sourceLocale) !== 'ambiguous'

/**
 * The units of a field that readers of a locale get in the source language. The Studio has no word
 * list, so a corrected spelling counts as a change here; the site, which has one, may show the
 * translation with a note.
 *
 * @param glossaryWords - words in which every letter counts
 */
export const fallbackUnits = (
  field: LocalizedText,
  locale: Locale,
  glossaryWords: readonly string[],
): Fallbacks => {
  if (!hasOneSource(field)) return {total: 0, units: []}
  const policy = {
    sourceLocale,
    safetyCritical: field.isSafetyCritical,
    lexicon: noLexicon,
    glossaryWords,
  }
  const resolved = resolveUnits(field, locale, policy)
  const units = resolved.flatMap(({notice, key}) =>
    notice === 'changed' || notice === 'missing' ? [{at: placeOf(field, locale, key), notice}] : [],
  )
  return {total: resolved.length, units}
}
