import type {Progress, ProgressReport, UnitStatus} from '@preop/translation'

/** In the order in which they want attention. */
const columns: readonly (readonly [UnitStatus, string])[] = [
  ['missing', 'missing'],
  ['staleSubstance', 'changed'],
  ['staleWording', 'wording'],
  ['inProgress', 'in work'],
  ['awaitingReview', 'to review'],
  ['approved', 'approved'],
]

const heading = ['', 'locale', 'done', 'words', ...columns.map(([, name]) => name), 'safety open']

const toRow = (name: string, locale: string, {all, safetyCritical}: Progress): string[] => [
  name,
  locale,
  `${all.percent} %`,
  String(all.words),
  ...columns.map(([status]) => String(all.byStatus[status].units)),
  String(safetyCritical.units - safetyCritical.byStatus.approved.units),
]

/**
 * The figures as lines of text: documents with something left to do, then each locale in all.
 * Numbers of statuses are units; `safety open` are those in safety-critical sections that are not
 * approved.
 */
export const progressTable = (report: ProgressReport): string => {
  const open = report.byDocument.flatMap(({documentId, byLocale}) =>
    byLocale
      .filter(({all}) => all.percent < 100)
      .map((progress) => toRow(documentId, progress.locale, progress)),
  )
  const totals = report.byLocale.map((progress) => toRow('all', progress.locale, progress))
  const rows = [heading, ...open, ...totals]
  const widths = heading.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column < 2 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')
  return `${rows.map(line).join('\n')}\n`
}
