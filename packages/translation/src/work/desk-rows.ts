import type {ChangedUnitsPolicy} from '../changed-units.ts'
import {type Change, classifyChange} from '../classify-change.ts'
import {deriveStatus, type UnitStatus} from '../derive-status.ts'
import {type Freshness, freshnessOf} from '../freshness-of.ts'
import {isRecord} from '../is-record.ts'
import {alignWork} from './align-work.ts'
import {type DocumentUnit, documentUnits} from './document-units.ts'
import {isDisplaced} from './is-displaced.ts'
import {isSameTarget} from './is-same-target.ts'
import {type PublishedTranslation, publishedTranslations} from './published-translations.ts'
import type {TranslationWork, WorkUnit} from './translation-work.types.ts'

/** What tells a change of wording from one of substance, and what is safety-critical. */
export type DeskPolicy = ChangedUnitsPolicy

/** One unit of a document in one locale: all that the desk says of it. */
export type DeskRow = {
  readonly path: string
  readonly field: string
  readonly source: DocumentUnit['source']
  readonly isSafetyCritical: boolean
  readonly published: PublishedTranslation | undefined
  readonly work: WorkUnit | undefined
  readonly status: UnitStatus
  /** Of the published translation; undefined when there is none. */
  readonly freshness: Freshness | undefined
  /** Whether the page has an older text, or none, in the place of the one approved last. */
  readonly isDisplaced: boolean
  /** Whether the source has changed since the text in work was begun. */
  readonly sourceMoved: boolean
  /**
   * Canonical form of the source text that the text at hand was made from, where it is not the
   * present one: of the text in work if that is pending, else of the published translation.
   */
  readonly sourceThen: string | undefined
  /** What kind of change lies between `sourceThen` and the present source. */
  readonly change: Change | undefined
  /**
   * Only where the published translation is stale: the moment the document last changed, so the
   * latest at which it can have become stale. `readStaleSince` finds the moment itself.
   */
  readonly staleSince?: string
}

export type DeskRows = {
  readonly rows: readonly DeskRow[]
  /** Work on units that the source no longer has: nothing is lost with the unit. */
  readonly orphans: readonly WorkUnit[]
}

const isPending = (work: WorkUnit, published: PublishedTranslation | undefined): boolean =>
  !published ||
  published.stored?.sourceHash !== work.sourceHash ||
  !isSameTarget(work, published.value)

const toRow = (
  {path, field, source, within}: DocumentUnit,
  published: PublishedTranslation | undefined,
  work: WorkUnit | undefined,
  changedAt: unknown,
  policy: DeskPolicy,
): DeskRow => {
  const isSafetyCritical = policy.isSafetyCritical(within)
  const reading = {...policy, safetyCritical: isSafetyCritical}
  const displaced = isDisplaced(source.hash, published, work)
  // Its approval is no longer true of the page, so it is reviewed like any other text.
  const open = work && displaced ? {...work, status: 'translated' as const} : work
  const pending = open && (displaced || isPending(open, published)) ? open : undefined
  const underWay = pending && !['new', 'approved'].includes(pending.status) ? pending : undefined
  const freshness = published && freshnessOf(source, published.stored, reading)
  const sourceMoved = underWay !== undefined && underWay.sourceHash !== source.hash
  const made = underWay?.sourceSnapshot ?? published?.stored?.source
  const sourceThen = made === source.canonical ? undefined : made
  const isStale = freshness === 'wording' || freshness === 'substance'
  const derived = deriveStatus(source, published?.stored, pending, reading)
  return {
    path,
    field,
    source,
    isSafetyCritical,
    published,
    work,
    // Text without provenance cannot be shown to say what the source says.
    status: derived === 'missing' && published ? 'staleSubstance' : derived,
    freshness,
    isDisplaced: displaced,
    sourceMoved,
    sourceThen,
    change:
      sourceThen === undefined
        ? undefined
        : classifyChange(sourceThen, source.canonical, {...policy, locale: policy.sourceLocale}),
    ...(isStale && typeof changedAt === 'string' ? {staleSince: changedAt} : {}),
  }
}

/**
 * Where every unit of a document stands in one locale, in reading order. Everything is derived from
 * what is stored; nothing of it is stored.
 *
 * @param document - as it is published; a draft where it never was
 * @param work - the locale's sidecar, if there is one
 */
export const deskRows = (
  document: unknown,
  work: TranslationWork | undefined,
  locale: string,
  policy: DeskPolicy,
): DeskRows => {
  const units = documentUnits(document, policy.sourceLocale)
  const published = publishedTranslations(units, locale)
  const {byUnit, orphans} = alignWork(units, work)
  const changedAt = isRecord(document) ? document._updatedAt : undefined
  return {
    rows: units.map((unit) =>
      toRow(unit, published.get(unit), byUnit.get(unit), changedAt, policy),
    ),
    orphans,
  }
}
