import {getLocale, isLocale} from '@preop/locales'
import {type Progress, progressOf} from '@preop/translation'
import type {UnitRow} from './unit-row.ts'

/** How far a locale, or a page in some locales, has come. */
export type RowProgress = {
  readonly id: string
  readonly title: string
  /** Whole percent of the words that are approved. */
  readonly percent: number
  readonly words: number
  /** Safety-critical units that are not approved. */
  readonly atRisk: number
  /** Units whose source has changed in meaning since. */
  readonly stale: number
  readonly missing: number
  readonly toReview: number
  /** Units that are not approved. */
  readonly open: number
}

const toRow = (id: string, title: string, {all, safetyCritical}: Progress): RowProgress => ({
  id,
  title,
  percent: all.percent,
  words: all.words,
  atRisk: safetyCritical.units - safetyCritical.byStatus.approved.units,
  stale: all.byStatus.staleSubstance.units,
  missing: all.byStatus.missing.units,
  toReview: all.byStatus.awaitingReview.units,
  open: all.units - all.byStatus.approved.units,
})

/** What could harm first: the more safety-critical units are open, then the more units are. */
const byRisk = (a: RowProgress, b: RowProgress) =>
  b.atRisk - a.atRisk || b.open - a.open || (a.title < b.title ? -1 : 1)

/** Progress of the locales of some rows and of their pages, risk first. */
export const progressOfRows = (
  rows: readonly UnitRow[],
): {readonly locales: readonly RowProgress[]; readonly documents: readonly RowProgress[]} => {
  const {byLocale, byDocument} = progressOf(rows)
  const titles = new Map(rows.map(({documentId, documentTitle}) => [documentId, documentTitle]))
  return {
    locales: byLocale
      .map((one) =>
        toRow(one.locale, isLocale(one.locale) ? getLocale(one.locale).endonym : one.locale, one),
      )
      .sort(byRisk),
    documents: byDocument
      .map((one) => toRow(one.documentId, titles.get(one.documentId) ?? one.documentId, one))
      .sort(byRisk),
  }
}
