import {hashCanonical} from '../hash-source.ts'
import {isL10nUnit} from '../is-l10n-unit.ts'
import {isRecord} from '../is-record.ts'
import {isReviewed} from '../is-reviewed.ts'
import type {L10nUnit} from '../localized.types.ts'
import {type LocalizedField, localizedFields} from '../localized-fields.ts'
import {stringUnitKey} from '../units-of.ts'
import {unitsOfValue} from '../units-of-value.ts'
import {flattenCanonical} from './flatten-canonical.ts'
import type {MemoryEntry} from './memory.types.ts'

type Locales = Pick<MemoryEntry, 'sourceLocale' | 'targetLocale'>

/** Text of a machine that nobody has reviewed must not come back as a translation to rely on. */
const isTrusted = (unit: L10nUnit) =>
  hashCanonical(unit.source) === unit.sourceHash && (unit.origin !== 'machine' || isReviewed(unit))

const storedUnits = (item: Readonly<Record<string, unknown>>): readonly L10nUnit[] => {
  const units = isRecord(item.l10n) ? item.l10n.units : undefined
  return Array.isArray(units) ? units.filter(isL10nUnit).filter(isTrusted) : []
}

const toEntry = (
  stored: L10nUnit,
  target: string,
  origin: MemoryEntry['origin'],
  locales: Locales,
): MemoryEntry => {
  const source = flattenCanonical(stored.source)
  return {
    source: source.text,
    target: flattenCanonical(target, source.codes).text,
    ...locales,
    origin,
    ...(source.codes.length > 0 ? {codes: source.codes} : {}),
    translatedBy: stored.translatedBy,
    ...(stored.reviewedBy ? {reviewedBy: stored.reviewedBy} : {}),
    at: stored.reviewedAt ?? stored.translatedAt,
  }
}

const fieldEntries = (
  {path, items}: LocalizedField,
  document: string,
  locales: Locales,
): readonly MemoryEntry[] => {
  const [item, ...others] = items.filter(({language}) => language === locales.targetLocale)
  // Of two items of one locale nobody knows which is the approved one.
  if (!item || others.length > 0) return []
  const targets = new Map(unitsOfValue(item.value).map((unit) => [unit.key, unit.canonical]))
  return storedUnits(item).flatMap((stored) => {
    const target = targets.get(stored._key)
    const unit = stored._key === stringUnitKey ? path : `${path}.${stored._key}`
    return target === undefined ? [] : [toEntry(stored, target, {document, path: unit}, locales)]
  })
}

/**
 * The pairs that a translation memory learns from documents: the approved text of each unit and
 * the source text that it was translated from, which is a right pair even if the source has
 * changed since. Machine text that nobody else has reviewed is left out, and so is a unit whose
 * provenance is not complete or contradicts itself.
 *
 * @param documents - as stored; drafts and other private ids are left out
 * @param locale - of the translations
 */
export const memoryEntriesOf = (
  documents: Iterable<unknown>,
  locale: string,
  sourceLocale: string,
): readonly MemoryEntry[] => {
  const locales = {sourceLocale, targetLocale: locale}
  const entries: MemoryEntry[] = []
  for (const document of documents) {
    if (!isRecord(document) || typeof document._id !== 'string' || document._id.includes('.'))
      continue
    const {_id} = document
    for (const field of localizedFields(document))
      for (const entry of fieldEntries(field, _id, locales))
        if (entry.source.trim() !== '' && entry.target.trim() !== '') entries.push(entry)
  }
  return entries
}
