import {alignUnits} from '../align-units.ts'
import {findItem} from '../find-item.ts'
import {isElement} from '../is-element.ts'
import {isEmptyBlock} from '../is-empty-block.ts'
import {isL10nUnit} from '../is-l10n-unit.ts'
import {isRecord} from '../is-record.ts'
import type {BodyElement, L10nUnit, LocalizedItem} from '../localized.types.ts'
import {stringUnitKey} from '../units-of.ts'
import type {DocumentUnit} from './document-units.ts'

/** The approved text of a unit in one locale, whether readers are shown it or not. */
export type PublishedTranslation = {
  readonly value: string | BodyElement
  /** Its provenance; without it nothing is known of the text. */
  readonly stored: L10nUnit | undefined
}

type Item = LocalizedItem<unknown>

const toItems = (items: DocumentUnit['items']): readonly Item[] =>
  items.map(({language, value, l10n}) => ({
    language: String(language),
    value,
    l10n: {
      units: isRecord(l10n) && Array.isArray(l10n.units) ? l10n.units.filter(isL10nUnit) : [],
    },
  }))

const inField = (
  units: readonly DocumentUnit[],
  {value, l10n}: Item,
): readonly (readonly [DocumentUnit, PublishedTranslation])[] => {
  const stored = l10n?.units ?? []
  if (typeof value === 'string') {
    if (value.trim() === '') return []
    const own = stored.find(({_key}) => _key === stringUnitKey)
    return units.map((unit) => [unit, {value, stored: own}] as const)
  }
  const elements = Array.isArray(value) ? value.filter(isElement) : []
  const sources = units.map(({source}) => source)
  const aligned = alignUnits(sources, stored)
  return units.flatMap((unit) => {
    const own = aligned.get(unit.source)
    const [element, ...others] = elements.filter(
      ({_key}) => _key === (own?._key ?? unit.source.key),
    )
    const isShowable = element && others.length === 0 && !isEmptyBlock(element)
    return isShowable ? [[unit, {value: element, stored: own}] as const] : []
  })
}

/**
 * The approved translations of a document's units, found as the site finds them. Of two items of
 * one locale neither is taken: which was approved last is unknown.
 */
export const publishedTranslations = (
  units: readonly DocumentUnit[],
  locale: string,
): ReadonlyMap<DocumentUnit, PublishedTranslation> => {
  const byField = Map.groupBy(units, ({field}) => field)
  return new Map(
    [...byField.values()].flatMap((own) => {
      const item = findItem(toItems(own[0]?.items ?? []), locale)
      return item === undefined || item === 'ambiguous' ? [] : inField(own, item)
    }),
  )
}
