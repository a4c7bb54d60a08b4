import {canonicalText} from '../canonical-text.ts'
import {hashSource} from '../hash-source.ts'
import {isReviewed} from '../is-reviewed.ts'
import {alignWork} from '../work/align-work.ts'
import {type DocumentUnit, documentUnits} from '../work/document-units.ts'
import {type PublishedTranslation, publishedTranslations} from '../work/published-translations.ts'
import type {TranslationWork, WorkUnit} from '../work/translation-work.types.ts'
import {workTarget} from '../work/work-target.ts'
import type {ExchangeDocument, ExchangeTerm, ExchangeUnit, PresentTarget} from './exchange.types.ts'
import {targetFragments} from './target-fragments.ts'
import {unitToParts} from './unit-to-parts.ts'

type StoredDocument = {
  readonly _id: string
  readonly _type: string
  readonly _rev?: string | undefined
}

export type ToExchangeOptions = {
  readonly sourceLocale: string
  /** Whether a unit stands in a safety-critical section; `isInSafetySection` of the schema tells. */
  readonly isSafetyCritical?: (within: DocumentUnit['within']) => boolean
  readonly maxLengthOf?: (unit: DocumentUnit) => number | undefined
  readonly termsOf?: (unit: DocumentUnit) => readonly ExchangeTerm[]
}

const ofWork = (unit: WorkUnit | undefined): PresentTarget | undefined => {
  const value = unit && workTarget(unit)
  if (!unit || value === undefined) return undefined
  return {
    value,
    status: unit.status,
    origin: unit.origin ?? 'human',
    sourceHash: unit.sourceHash,
    hash: hashSource(value),
    place: 'work',
  }
}

const ofPublished = (found: PublishedTranslation | undefined): PresentTarget | undefined => {
  if (!found) return undefined
  const {value, stored} = found
  const isUnreviewed = stored?.origin === 'machine' && !isReviewed(stored)
  return {
    value,
    status: isUnreviewed ? 'machine' : 'approved',
    origin: stored?.origin ?? 'human',
    // Of a text without provenance nobody knows what it translates, so it counts as stale.
    sourceHash: stored?.sourceHash ?? '',
    hash: hashSource(value),
    place: 'published',
  }
}

/** What is under way comes first; what is approved stands in the document itself. */
const presentOf = (
  work: WorkUnit | undefined,
  published: PublishedTranslation | undefined,
): PresentTarget | undefined => {
  const isUnderWay = work && work.status !== 'new' && work.status !== 'approved'
  return (isUnderWay ? ofWork(work) : undefined) ?? ofPublished(published) ?? ofWork(work)
}

const titleOf = (units: readonly DocumentUnit[]): string => {
  const named = units.find(({path}) => /^(title|name|heading|term)$/.test(path)) ?? units[0]
  return named ? canonicalText(named.source.canonical) : ''
}

/**
 * A document as it goes to translators of one locale, or as it is when their file comes back.
 *
 * @param document - as stored, published or draft
 * @param work - its sidecar in the locale, if there is one; what stands there is shown before what
 *   is published
 */
export const toExchange = (
  document: StoredDocument,
  work: TranslationWork | undefined,
  locale: string,
  options: ToExchangeOptions,
): ExchangeDocument => {
  const units = documentUnits(document, options.sourceLocale)
  const published = publishedTranslations(units, locale)
  const inWork = alignWork(units, work).byUnit
  const leftOut: string[] = []
  const exchanged = units.flatMap((unit): ExchangeUnit[] => {
    const {path, field, within, source} = unit
    const made = unitToParts(source.value)
    if (made.parts.length === 0) {
      leftOut.push(path)
      return []
    }
    const present = presentOf(inWork.get(unit), published.get(unit))
    const targets = present && targetFragments(made, present.value)
    const note =
      present && !targets
        ? [
            'The present translation is built in another way than the source, so it is not shown here.',
          ]
        : []
    return [
      {
        path,
        field,
        kind: typeof source.value === 'string' ? 'string' : source.value._type,
        source: source.value,
        sourceHash: source.hash,
        sourceCanonical: source.canonical,
        codes: made.codes,
        parts: made.parts.map((part) => ({...part, target: targets?.get(part.id)})),
        present,
        isSafetyCritical: options.isSafetyCritical?.(within) ?? false,
        notes: note,
        maxLength: options.maxLengthOf?.(unit),
        terms: options.termsOf?.(unit) ?? [],
      },
    ]
  })
  return {
    documentId: document._id.replace(/^drafts\./, ''),
    documentType: document._type,
    revision: document._rev ?? '',
    sourceLocale: options.sourceLocale,
    targetLocale: locale,
    title: titleOf(units),
    units: exchanged,
    leftOut,
  }
}
