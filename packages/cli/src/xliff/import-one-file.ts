import {isLocale, sourceLocale} from '@preop/locales'
import type {StoredTranslation} from '@preop/translation/exchange'
import {
  type ImportReport,
  importXliff,
  type ReadXliff,
  saveImport,
} from '@preop/translation/exchange'
import type {LakeSession} from './lake-session.ts'
import {loadExchange} from './load-exchange.ts'

export type ImportRequest = {
  readonly origin: 'human' | 'machine'
  readonly isDryRun: boolean
  /** Who imports, and to which locales they may write. */
  readonly by: string
  readonly granted: readonly string[]
}

const merge = (reports: readonly ImportReport[]): ImportReport => ({
  applied: reports.flatMap(({applied}) => applied),
  already: reports.flatMap(({already}) => already),
  untranslated: reports.flatMap(({untranslated}) => untranslated),
  refused: reports.flatMap(({refused}) => refused),
})

/**
 * Imports one file into the sidecars: what is good is written, the rest is refused unit by unit.
 *
 * @returns every unit of the file
 */
export const importOneFile = async (
  session: LakeSession,
  read: ReadXliff,
  {origin, isDryRun, by, granted}: ImportRequest,
): Promise<ImportReport> => {
  const byLocale = Map.groupBy(read.files, ({targetLocale}) => targetLocale)
  const reports: ImportReport[] = []
  for (const [found, files] of byLocale) {
    const isGranted = isLocale(found) && found !== sourceLocale && granted.includes(found)
    const locale = isGranted ? found : granted.join(', ')
    const ids = [...new Set(files.map(({original}) => original))].filter((id) => id !== '')
    const loaded = isGranted ? await loadExchange(session, ids, locale) : []
    const report = importXliff(
      {...read, files},
      loaded.map(({exchange}) => exchange),
      {locale, sourceLocale, origin},
    )
    const stored = new Map<string, StoredTranslation>(loaded.map((one) => [one.id, one]))
    const author = {by, at: new Date().toISOString(), sourceLocale}
    reports.push(isDryRun ? report : await saveImport(session.store, report, stored, author))
  }
  return merge(reports)
}
