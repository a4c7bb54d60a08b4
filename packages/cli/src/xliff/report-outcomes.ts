import type {ImportReport} from '@preop/translation/exchange'
import {showImport} from './show-import.ts'

/** What became of one file: a report of its units, or why it could not be read. */
export type Outcome = {readonly file: string} & (
  | {readonly problem: string}
  | {readonly report: ImportReport}
)

const toJson = (outcome: Outcome) => {
  if ('problem' in outcome) return outcome
  const {applied, ...rest} = outcome.report
  const told = applied.map(({documentId, locale, path, status, origin}) => ({
    documentId,
    locale,
    path,
    status,
    origin,
  }))
  return {file: outcome.file, applied: told, ...rest}
}

const isClean = (outcome: Outcome) => 'report' in outcome && outcome.report.refused.length === 0

/**
 * Prints what became of the files.
 *
 * @returns the exit code: 1 when a file or a unit was refused
 */
export const reportOutcomes = (
  outcomes: readonly Outcome[],
  {isDryRun, asJson}: {readonly isDryRun: boolean; readonly asJson: boolean},
): number => {
  const shown = outcomes.map((one) =>
    'problem' in one ? one.problem : `${one.file}: ${showImport(one.report, isDryRun)}`,
  )
  process.stdout.write(
    asJson
      ? `${JSON.stringify({dryRun: isDryRun, files: outcomes.map(toJson)})}\n`
      : `${shown.join('\n')}\n`,
  )
  return outcomes.every(isClean) ? 0 : 1
}
