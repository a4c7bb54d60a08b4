import {isLocale, sourceLocale} from '@preop/locales'
import {type ImportReport, importXliff, type ReadXliff} from '@preop/translation/exchange'
import {UsageError} from '../../usage-error.ts'
import {parseXliffArgs} from '../parse-xliff-args.ts'
import {readXliffFile} from '../read-xliff-file.ts'
import {type Outcome, reportOutcomes} from '../report-outcomes.ts'
import {xliffUsage} from '../xliff-usage.ts'
import {putWords} from './put-words.ts'
import {readWords} from './read-words.ts'
import {wordsDocument} from './words-document.ts'
import {wordsFolder} from './words-folder.ts'
import {writeWords} from './write-words.ts'

const importOne = (read: ReadXliff, folder: string, isDryRun: boolean): ImportReport => {
  const source = readWords(folder, sourceLocale)
  const [found] = read.files.map(({targetLocale}) => targetLocale)
  const locale = isLocale(found) && found !== sourceLocale ? found : undefined
  if (!locale)
    throw new Error(`Expected a translation to a locale of this site, found "${found ?? 'none'}".`)
  const words = readWords(folder, locale)
  const report = importXliff(read, [wordsDocument(source, words, locale)], {locale, sourceLocale})
  const changed = new Map(
    report.applied.flatMap(({path, target}) =>
      typeof target === 'string' ? [[path, target] as const] : [],
    ),
  )
  if (!isDryRun && changed.size > 0) writeWords(folder, locale, putWords(source, words, changed))
  return report
}

/** `preop xliff import-words`: translated words of the interface, into `apps/web/messages`. */
export const importWords = async (args: string[]): Promise<number> => {
  const {values, positionals} = parseXliffArgs(args, {
    'dry-run': {type: 'boolean', default: false},
    folder: {type: 'string', default: wordsFolder},
    json: {type: 'boolean', default: false},
  })
  if (positionals.length === 0) throw new UsageError(`Give at least one file.\n${xliffUsage}`)
  const isDryRun = values['dry-run']
  const outcomes = positionals.map((file): Outcome => {
    try {
      return {file, report: importOne(readXliffFile(file), values.folder, isDryRun)}
    } catch (error) {
      return {file, problem: error instanceof Error ? error.message : String(error)}
    }
  })
  return reportOutcomes(outcomes, {isDryRun, asJson: values.json})
}
