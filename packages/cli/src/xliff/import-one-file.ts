import {sourceLocale} from '@preop/locales'
import {isInSafetySection} from '@preop/schema/rules'
import {
  compareFile,
  type ImportReport,
  mergeReports,
  type ReadXliff,
  saveImport,
} from '@preop/translation/exchange'
import type {LakeSession} from './lake-session.ts'

export type ImportRequest = {
  readonly origin: 'human' | 'machine'
  readonly isDryRun: boolean
  /** Who imports, and to which locales they may write. */
  readonly by: string
  readonly granted: readonly string[]
}

/**
 * Imports one file into the sidecars: what is good is written, the rest is refused unit by unit.
 *
 * @returns every unit of the file
 */
export const importOneFile = async (
  {store}: LakeSession,
  read: ReadXliff,
  {origin, isDryRun, by, granted}: ImportRequest,
): Promise<ImportReport> => {
  const options = {granted, origin, sourceLocale, isSafetyCritical: isInSafetySection}
  const reports: ImportReport[] = []
  for (const {report, stored} of await compareFile(store, read, options)) {
    const author = {by, at: new Date().toISOString(), sourceLocale}
    reports.push(isDryRun ? report : await saveImport(store, report, stored, author))
  }
  return mergeReports(reports)
}
