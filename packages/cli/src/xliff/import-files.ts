import {localeIds, sourceLocale} from '@preop/locales'
import type {ImportReport} from '@preop/translation/exchange'
import type {Environment} from '../environment.ts'
import {UsageError} from '../usage-error.ts'
import {importOneFile} from './import-one-file.ts'
import {openLakeSession} from './lake-session.ts'
import {parseXliffArgs} from './parse-xliff-args.ts'
import {readXliffFile} from './read-xliff-file.ts'
import {type Outcome, reportOutcomes} from './report-outcomes.ts'
import {xliffUsage} from './xliff-usage.ts'

const readArgs = (args: string[]) => {
  const {values, positionals} = parseXliffArgs(args, {
    origin: {type: 'string', default: 'human'},
    'dry-run': {type: 'boolean', default: false},
    json: {type: 'boolean', default: false},
  })
  const {origin} = values
  if (positionals.length === 0) throw new UsageError(`Give at least one file.\n${xliffUsage}`)
  if (origin !== 'human' && origin !== 'machine')
    throw new UsageError(`Expected --origin machine or human, found "${origin}".\n${xliffUsage}`)
  return {files: positionals, origin, isDryRun: values['dry-run'], asJson: values.json} as const
}

const problemOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

const attempt = async (file: string, run: () => Promise<ImportReport>): Promise<Outcome> => {
  try {
    return {file, report: await run()}
  } catch (error) {
    return {file, problem: problemOf(error)}
  }
}

/** `preop xliff import`: what translators or a machine sent back, into the sidecars. */
export const importFiles = async (args: string[], environment: Environment): Promise<number> => {
  const {files, origin, isDryRun, asJson} = readArgs(args)
  const session = openLakeSession(environment)
  const {id, role, locales} = await session.me()
  const granted =
    role === 'translator' ? (locales ?? []) : localeIds.filter((one) => one !== sourceLocale)
  const outcomes: Outcome[] = []
  for (const file of files)
    outcomes.push(
      await attempt(file, () =>
        importOneFile(session, readXliffFile(file), {origin, isDryRun, by: id, granted}),
      ),
    )
  return reportOutcomes(outcomes, {isDryRun, asJson})
}
