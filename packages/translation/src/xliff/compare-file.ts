import type {ContentStore} from '../work/content-store.types.ts'
import type {ImportReport} from './import-report.types.ts'
import {importXliff} from './import-xliff.ts'
import {type LoadExchangeOptions, loadExchange} from './load-exchange.ts'
import type {ReadXliff} from './read-xliff.types.ts'
import type {StoredTranslation} from './save-import.ts'

export type CompareFileOptions = LoadExchangeOptions & {
  /** The locales that whoever imports may write. */
  readonly granted: readonly string[]
  readonly origin: 'human' | 'machine'
}

/** What a file would change in one locale, and what was stored when it was compared. */
export type ComparedLocale = {
  readonly report: ImportReport
  /** By document id, as `saveImport` takes it. */
  readonly stored: ReadonlyMap<string, StoredTranslation>
}

/**
 * Compares a file that came back with what is stored, locale by locale. Nothing is written.
 *
 * @returns for each locale of the file every unit; those of a locale that is not granted are refused
 * @throws Error for a sidecar that cannot be read, and when the lake cannot be reached
 */
export const compareFile = async (
  store: Pick<ContentStore, 'read'>,
  read: ReadXliff,
  {granted, origin, ...options}: CompareFileOptions,
): Promise<readonly ComparedLocale[]> => {
  const {sourceLocale} = options
  const byLocale = Map.groupBy(read.files, ({targetLocale}) => targetLocale)
  const compared: ComparedLocale[] = []
  for (const [found, files] of byLocale) {
    const own = granted.find((one) => one === found && one !== sourceLocale)
    const ids = [...new Set(files.map(({original}) => original))].filter((id) => id !== '')
    const loaded = own === undefined ? [] : await loadExchange(store, ids, own, options)
    const report = importXliff(
      {...read, files},
      loaded.map(({exchange}) => exchange),
      {locale: own ?? granted.join(', '), sourceLocale, origin},
    )
    compared.push({report, stored: new Map(loaded.map((one) => [one.id, one]))})
  }
  return compared
}
