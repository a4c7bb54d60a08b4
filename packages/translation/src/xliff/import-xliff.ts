import {canonical} from '../canonical.ts'
import {canonicalText} from '../canonical-text.ts'
import type {BodyElement} from '../localized.types.ts'
import type {ExchangeDocument, ExchangeUnit} from './exchange.types.ts'
import {fragmentPlainText} from './fragment-plain-text.ts'
import type {
  AppliedUnit,
  ImportReport,
  RefusalReason,
  RefusedUnit,
  UnitAddress,
} from './import-report.types.ts'
import {importUnit, type UnitOutcome} from './import-unit.ts'
import type {ReadFile, ReadUnit, ReadXliff} from './read-xliff.types.ts'
import {refusalMessage} from './refusal-message.ts'
import {toNmtoken} from './to-nmtoken.ts'

export type ImportXliffOptions = {
  /** The locale that is granted; a file of another is refused unit by unit. */
  readonly locale: string
  readonly sourceLocale: string
  /** `machine`: the file holds drafts of a machine, which no reader sees before a human has approved. */
  readonly origin?: 'human' | 'machine' | undefined
}

type Growing = {
  applied: AppliedUnit[]
  already: UnitAddress[]
  untranslated: UnitAddress[]
  refused: RefusedUnit[]
}

const textThen = ({segments}: ReadUnit) =>
  segments.map(({source}) => fragmentPlainText(source)).join('\n')

const plainOf = (value: string | BodyElement) => canonicalText(canonical(value))

const textOf = (unit: ExchangeUnit) => canonicalText(unit.sourceCanonical)

const fileFault = (
  {sourceLocale, targetLocale}: ReadFile,
  document: ExchangeDocument | undefined,
  options: ImportXliffOptions,
): RefusalReason | undefined => {
  if (targetLocale !== options.locale)
    return {kind: 'otherLocale', expected: options.locale, found: targetLocale}
  if (sourceLocale !== options.sourceLocale)
    return {kind: 'otherSourceLocale', expected: options.sourceLocale, found: sourceLocale}
  return document ? undefined : {kind: 'unknownDocument'}
}

type Place = {
  readonly file: ReadFile
  readonly read: ReadUnit
  readonly document: ExchangeDocument | undefined
  readonly own: ExchangeUnit | undefined
  /** The file has the unit more than once. */
  readonly isRepeated: boolean
}

const outcomeOf = (
  {file, read, document, own, isRepeated}: Place,
  options: ImportXliffOptions,
): UnitOutcome => {
  const wrong = fileFault(file, document, options)
  const reason: RefusalReason | undefined =
    wrong ??
    (isRepeated ? {kind: 'repeatedUnit'} : undefined) ??
    (own ? undefined : {kind: 'unknownUnit'})
  const target = read.segments.map((one) => fragmentPlainText(one.target ?? [])).join('\n')
  if (reason || !own) return {kind: 'refused', reason: reason ?? {kind: 'unknownUnit'}, target}
  return importUnit(own, read, options.origin === 'machine')
}

const toRefused = (
  {read, own}: Place,
  address: UnitAddress,
  {reason, target}: Extract<UnitOutcome, {kind: 'refused'}>,
): RefusedUnit => ({
  ...address,
  line: read.line,
  reason,
  message: refusalMessage(reason),
  sourceThen: textThen(read),
  sourceNow: own && textOf(own),
  target,
  ...(reason.kind === 'targetMoved' && own?.present ? {targetNow: plainOf(own.present.value)} : {}),
})

const placesOf = (
  {files}: ReadXliff,
  documents: readonly ExchangeDocument[],
  {locale}: ImportXliffOptions,
): readonly Place[] => {
  const byId = new Map(
    documents
      .filter(({targetLocale}) => targetLocale === locale)
      .map((document) => [document.documentId, document]),
  )
  const keyOf = (file: ReadFile, read: ReadUnit) => JSON.stringify([file.original, read.path])
  const all = files.flatMap((file) => file.units.map((read) => ({file, read})))
  const seen = Map.groupBy(all, ({file, read}) => keyOf(file, read))
  return files.flatMap((file) => {
    const document = byId.get(file.original)
    const units = new Map(
      document?.units.flatMap((unit) => [
        [toNmtoken(unit.path), unit],
        [unit.path, unit],
      ]),
    )
    return file.units.map((read) => ({
      file,
      read,
      document,
      own: units.get(read.path),
      isRepeated: (seen.get(keyOf(file, read))?.length ?? 0) > 1,
    }))
  })
}

/**
 * Compares a file with what is stored: what is good is to be applied, the rest is refused unit by
 * unit, and nothing is lost. The structure is always ours: of the file only the words are taken.
 * Importing a file again changes nothing.
 *
 * @param read - as `readXliff` gives it
 * @param documents - those that the file names, as `toExchange` makes them from what is stored now
 * @returns each unit of the file in exactly one of the four lists
 */
export const importXliff = (
  read: ReadXliff,
  documents: readonly ExchangeDocument[],
  options: ImportXliffOptions,
): ImportReport => {
  const report: Growing = {applied: [], already: [], untranslated: [], refused: []}
  for (const place of placesOf(read, documents, options)) {
    const {own, file} = place
    const path = own?.path ?? place.read.path
    const address = {documentId: file.original, locale: options.locale, path}
    const outcome = outcomeOf(place, options)
    switch (outcome.kind) {
      case 'refused':
        report.refused.push(toRefused(place, address, outcome))
        break
      case 'already':
      case 'untranslated':
        report[outcome.kind].push(address)
        break
      case 'applied': {
        const {kind: _kind, ...applied} = outcome
        const sourceHash = own?.sourceHash ?? ''
        const sourceSnapshot = own?.sourceCanonical ?? ''
        report.applied.push({...address, ...applied, sourceHash, sourceSnapshot})
        break
      }
      default: {
        const unknown: never = outcome
        throw new Error(`Unknown outcome ${JSON.stringify(unknown)}.`)
      }
    }
  }
  return report
}
