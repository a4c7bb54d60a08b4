import type {Progress, ProgressReport, ProgressRow} from './progress.types.ts'
import {tallyOf} from './tally-of.ts'

const toProgress = (rows: readonly ProgressRow[]): Progress => ({
  safetyCritical: tallyOf(rows.filter(({isSafetyCritical}) => isSafetyCritical)),
  other: tallyOf(rows.filter(({isSafetyCritical}) => !isSafetyCritical)),
  all: tallyOf(rows),
})

const byLocale = (rows: readonly ProgressRow[]) =>
  [...Map.groupBy(rows, ({locale}) => locale)].map(([locale, of]) => ({locale, ...toProgress(of)}))

/**
 * How far translations have come: units, words and percent by status, safety-critical ones first;
 * in all, by locale, and by document with its locales.
 *
 * @param rows - one a unit and locale
 * @returns locales and documents in the order in which they first come
 */
export const progressOf = (rows: readonly ProgressRow[]): ProgressReport => ({
  ...toProgress(rows),
  byLocale: byLocale(rows),
  byDocument: [...Map.groupBy(rows, ({documentId}) => documentId)].map(([documentId, of]) => ({
    documentId,
    ...toProgress(of),
    byLocale: byLocale(of),
  })),
})
