import {sourceLocale} from '@preop/locales'
import {isRecord} from '@preop/schema/rules'
import {
  alignUnits,
  type BodyElement,
  canonicalText,
  classifyChange,
  deriveStatus,
  findItem,
  type L10nUnit,
  noLexicon,
  type Substance,
  type Unit,
  type UnitStatus,
  unitsOf,
} from '@preop/translation'
import type {Item} from './localized-items.ts'

/** One unit of a field in one locale, for an editor to read. */
export type Part = {
  readonly key: string
  readonly status: UnitStatus
  /** The translation; empty when there is none. */
  readonly text: string
  /** The source text it was translated from, where that is no longer the present one. */
  readonly translatedFrom?: string
  readonly substance?: Substance
  readonly stored?: L10nUnit
}

export type TranslationState = {
  /** The worst of the parts; `missing` only when no part has a translation. */
  readonly status: UnitStatus
  readonly parts: readonly Part[]
}

const worstFirst: readonly UnitStatus[] = [
  'staleSubstance',
  'missing',
  'staleWording',
  'inProgress',
  'awaitingReview',
  'approved',
]

const isElement = (value: unknown): value is BodyElement =>
  isRecord(value) && typeof value._type === 'string' && typeof value._key === 'string'

const asUnits = (value: unknown): readonly Unit<unknown>[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : unitsOf(value)
  return Array.isArray(value) ? unitsOf(value.filter(isElement)) : []
}

const substanceOf = (unit: Unit<unknown>, stored: L10nUnit): Substance | undefined => {
  const change = classifyChange(stored.source, unit.canonical, {
    locale: sourceLocale,
    lexicon: noLexicon,
  })
  return change.kind === 'substance' ? change.what : undefined
}

const staleness = (unit: Unit<unknown>, stored: L10nUnit, status: UnitStatus) => {
  if (status !== 'staleWording' && status !== 'staleSubstance') return {}
  const substance = status === 'staleSubstance' ? substanceOf(unit, stored) : undefined
  return {translatedFrom: canonicalText(stored.source), ...(substance && {substance})}
}

/**
 * Where the translation of a localized field stands in one locale.
 *
 * Browsers have no word list, so a changed spelling counts as substance here, while the site, which
 * has one, may still show the translation.
 *
 * @param items - the field's items
 * @param safetyCritical - whether any change of the source withholds the translation
 * @returns undefined when there is no source text to compare with
 */
export const translationState = (
  items: readonly Item[],
  locale: string,
  safetyCritical: boolean,
): TranslationState | undefined => {
  const source = findItem(items, sourceLocale)
  const units = source === 'ambiguous' ? [] : asUnits(source?.value)
  if (units.length === 0) return undefined
  const found = findItem(items, locale)
  // Which of two items was approved last is unknown, so a reader is shown neither.
  const item = found === 'ambiguous' ? undefined : found
  const translated = new Map(
    asUnits(item?.value).map((unit) => [unit.key, canonicalText(unit.canonical)]),
  )
  const aligned = alignUnits(units, item?.l10n?.units ?? [])
  const parts = units.map((unit): Part => {
    const stored = aligned.get(unit)
    const text = translated.get(stored?._key ?? unit.key)?.trim() ?? ''
    if (text === '') return {key: unit.key, status: 'missing', text: ''}
    // Text without provenance cannot be shown to say what the source says.
    if (!stored) return {key: unit.key, status: 'staleSubstance', text}
    const status = deriveStatus(unit, stored, undefined, {
      sourceLocale,
      lexicon: noLexicon,
      safetyCritical,
    })
    return {key: unit.key, status, text, stored, ...staleness(unit, stored, status)}
  })
  if (parts.every(({status}) => status === 'missing')) return {status: 'missing', parts}
  return {
    status: worstFirst.find((one) => parts.some(({status}) => status === one)) ?? 'approved',
    parts,
  }
}
