import {join} from 'node:path'
import {translatableIds} from '@preop/content'
import {sourceLocale} from '@preop/locales'
import {isInSafetySection} from '@preop/schema/rules'
import {noLexicon} from '@preop/translation'
import {
  type ExchangeDocument,
  loadExchange,
  toCheckedXliff,
  wantedUnits,
} from '@preop/translation/exchange'
import type {Environment} from '../environment.ts'
import {UsageError} from '../usage-error.ts'
import {openLakeSession} from './lake-session.ts'
import {parseXliffArgs} from './parse-xliff-args.ts'
import {readStatuses} from './read-statuses.ts'
import {readTargetLocale} from './read-target-locale.ts'
import {readVersion} from './read-version.ts'
import {translatableTypes} from './translatable-types.ts'
import {writeFileIn} from './write-file-in.ts'
import {xliffUsage} from './xliff-usage.ts'

const readArgs = (args: string[]) => {
  const {values, positionals} = parseXliffArgs(args, {
    locale: {type: 'string'},
    document: {type: 'string', multiple: true, default: []},
    status: {type: 'string'},
    version: {type: 'string', default: '2.1'},
    out: {type: 'string'},
    json: {type: 'boolean', default: false},
  })
  if (positionals.length > 0)
    throw new UsageError(`Name documents with --document, not "${positionals[0]}".\n${xliffUsage}`)
  if (values.json && values.out === undefined)
    throw new UsageError(`With --json the file needs a place: --out.\n${xliffUsage}`)
  return {
    locale: readTargetLocale(values.locale),
    ids: values.document,
    statuses: readStatuses(values.status),
    version: readVersion(values.version),
    out: values.out,
    asJson: values.json,
  }
}

const policy = {sourceLocale, lexicon: noLexicon, isSafetyCritical: isInSafetySection}

/** One file for all, or in a folder one for each document. */
const toFiles = (
  documents: readonly ExchangeDocument[],
  out: string | undefined,
  locale: string,
): readonly {
  readonly path: string | undefined
  readonly documents: readonly ExchangeDocument[]
}[] =>
  out === undefined || /\.(xlf|xliff)$/i.test(out)
    ? [{path: out, documents}]
    : documents.map((document) => ({
        path: join(out, `${document.documentId}.${locale}.xlf`),
        documents: [document],
      }))

const countUnits = (documents: readonly ExchangeDocument[]) =>
  documents.reduce((sum, {units}) => sum + units.length, 0)

/** `preop xliff export`: what there is to translate to a locale, as files for translators. */
export const exportXliff = async (args: string[], environment: Environment): Promise<number> => {
  const {locale, ids, statuses, version, out, asJson} = readArgs(args)
  const session = openLakeSession(environment)
  const all =
    ids.length > 0 ? ids : await session.reach(translatableIds(session.client, translatableTypes))
  const loaded = await loadExchange(session.store, all, locale, policy)
  const missing = ids.filter((id) => !loaded.some((one) => one.id === id))
  if (missing.length > 0)
    throw new Error(
      `There is no published document ${missing.join(', ')}. Nothing was exported. Publish it first, or leave it out.`,
    )
  const documents = loaded
    .map((one) => wantedUnits(one, statuses, policy))
    .filter(({units}) => units.length > 0)
  if (documents.length === 0) {
    process.stdout.write(
      asJson
        ? `${JSON.stringify({locale, version, units: 0, files: []})}\n`
        : 'There is nothing to export: no unit has such a status.\n',
    )
    return 1
  }
  // All are made before the first is written.
  const files = toFiles(documents, out, locale).map((file) => ({
    ...file,
    text: toCheckedXliff(file.documents, version),
  }))
  for (const {path, text} of files) {
    if (path === undefined) process.stdout.write(text)
    else writeFileIn(path, text)
  }
  if (out === undefined) return 0
  const told = files.map(({path, documents: inFile}) => ({
    file: path,
    documents: inFile.map(({documentId}) => documentId),
    units: countUnits(inFile),
    leftOut: inFile.flatMap(({documentId, leftOut}) => leftOut.map((at) => `${documentId} ${at}`)),
  }))
  const units = countUnits(documents)
  process.stdout.write(
    asJson
      ? `${JSON.stringify({locale, version, units, files: told})}\n`
      : [
          ...told.map((file) => `${file.file}  ${file.units} units`),
          `${units} units of ${documents.length} documents for ${locale}, XLIFF ${version}.`,
          '',
        ].join('\n'),
  )
  return 0
}
