import {canonical} from '../canonical.ts'
import {canonicalText} from '../canonical-text.ts'
import type {Origin} from '../localized.types.ts'
import {noLexicon} from '../no-lexicon.ts'
import type {ContentStore} from '../work/content-store.types.ts'
import {type DeskRow, deskRows} from '../work/desk-rows.ts'
import {saveWork} from '../work/save-work.ts'
import type {TranslationWork} from '../work/translation-work.types.ts'
import type {WorkChange} from '../work/work-mutations.ts'
import {writeTarget} from '../work/write-target.ts'
import type {AppliedUnit, ImportReport, RefusalReason, RefusedUnit} from './import-report.types.ts'
import {refusalMessage} from './refusal-message.ts'

/** What was stored when the file was compared with it. */
export type StoredTranslation = {
  readonly document: unknown
  readonly work: TranslationWork | undefined
}

export type ImportAuthor = {
  /** The user id of whoever imports: who writes a text is who signs it. */
  readonly by: string
  /** ISO 8601 instant. */
  readonly at: string
  readonly sourceLocale: string
}

const toChange = (
  row: DeskRow,
  work: TranslationWork | undefined,
  {target, status, origin}: AppliedUnit & {readonly origin: Origin},
  {by, at}: ImportAuthor,
): WorkChange => ({
  unit: writeTarget(work, row, typeof target === 'string' ? {text: target} : {body: target}, {
    by,
    at,
    origin,
    status,
  }),
  seen: row.work,
})

const toRefused = (
  {documentId, locale, path, sourceSnapshot, target}: AppliedUnit,
  reason: RefusalReason,
): RefusedUnit => ({
  documentId,
  locale,
  path,
  line: 0,
  reason,
  message: refusalMessage(reason),
  sourceThen: canonicalText(sourceSnapshot),
  target: canonicalText(canonical(target)),
})

const isForbidden = (error: unknown): error is Error =>
  error instanceof Error && 'statusCode' in error && error.statusCode === 403

/**
 * Writes what an import found good into the sidecars, one transaction each, guarded by their
 * revisions. A unit that somebody changed in between is refused and the others are written.
 *
 * @param stored - by document id, as it was given to `toExchange`
 * @returns the report as it turned out
 * @throws Error when the lake cannot be reached; what was written before stands, and importing again
 *   goes on from there
 */
export const saveImport = async (
  store: ContentStore,
  report: ImportReport,
  stored: ReadonlyMap<string, StoredTranslation>,
  author: ImportAuthor,
): Promise<ImportReport> => {
  const applied: AppliedUnit[] = []
  const refused: RefusedUnit[] = [...report.refused]
  const bySidecar = Map.groupBy(report.applied, ({documentId, locale}) =>
    JSON.stringify([documentId, locale]),
  )
  for (const units of bySidecar.values()) {
    const [{documentId, locale} = {documentId: '', locale: ''}] = units
    const {document, work} = stored.get(documentId) ?? {document: undefined, work: undefined}
    const policy = {
      sourceLocale: author.sourceLocale,
      lexicon: noLexicon,
      isSafetyCritical: () => true,
    }
    const rows = new Map(
      deskRows(document, work, locale, policy).rows.map((row) => [row.path, row]),
    )
    let open: readonly AppliedUnit[] = units
    while (open.length > 0) {
      const changes = open.flatMap((unit) => {
        const row = rows.get(unit.path)
        return row ? [toChange(row, work, unit, author)] : []
      })
      try {
        const saved = await saveWork(store, {documentId, locale}, changes)
        if ('saved' in saved) {
          applied.push(...open)
          break
        }
        const isLost = ({path}: AppliedUnit) => saved.refused === 'malformed' || path === saved.path
        const reason: RefusalReason =
          saved.refused === 'malformed'
            ? {kind: 'notStored', message: saved.message}
            : {kind: 'targetMoved'}
        refused.push(...open.filter(isLost).map((unit) => toRefused(unit, reason)))
        const rest = open.filter((unit) => !isLost(unit))
        if (rest.length === open.length) throw new Error(saved.message)
        open = rest
      } catch (error) {
        if (!isForbidden(error)) throw error
        const reason: RefusalReason = {kind: 'notStored', message: error.message}
        refused.push(...open.map((unit) => toRefused(unit, reason)))
        break
      }
    }
  }
  return {...report, applied, refused}
}
