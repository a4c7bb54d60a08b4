import type {ContentStore} from '@preop/translation'
import {
  type ComparedLocale,
  type CompareFileOptions,
  compareFile,
  type ImportAuthor,
  type ImportReport,
  mergeReports,
  type ReadXliff,
  saveImport,
  type UnitAddress,
} from '@preop/translation/exchange'

const keyOf = ({documentId, locale, path}: UnitAddress) => `${documentId} ${locale} ${path}`

/**
 * Stores what somebody has seen in the report of a file, and nothing else. The file is compared once
 * more: what is refused by now, because the source moved while the report was read, is not stored.
 * What somebody wrote meanwhile is guarded by what was stored at the first comparison.
 *
 * @returns what was stored, and what was refused meanwhile
 * @throws Error when the lake cannot be reached; what was stored before stands
 */
export const storeCompared = async (
  store: ContentStore,
  read: ReadXliff,
  compared: readonly ComparedLocale[],
  options: CompareFileOptions,
  author: ImportAuthor,
): Promise<ImportReport> => {
  const now = mergeReports((await compareFile(store, read, options)).map(({report}) => report))
  const refusedNow = new Map(now.refused.map((unit) => [keyOf(unit), unit]))
  const reports: ImportReport[] = []
  for (const {report, stored} of compared) {
    const lost = report.applied.flatMap((unit) => refusedNow.get(keyOf(unit)) ?? [])
    const applied = report.applied.filter((unit) => !refusedNow.has(keyOf(unit)))
    const refused = [...report.refused, ...lost]
    reports.push(await saveImport(store, {...report, applied, refused}, stored, author))
  }
  return mergeReports(reports)
}
