import {asRecords, type PlainDocument} from '@preop/schema/rules'
import {
  type DeskRow,
  deskRows,
  parseTranslationWork,
  type TranslationWork,
  workId,
} from '@preop/translation'
import {deskPolicy} from '../desk-policy.ts'
import type {UnitAddress} from '../unit-row.ts'

/** A unit with the document and the sidecar it stands in. */
export type UnitContent = {
  readonly document: PlainDocument
  readonly work: TranslationWork | undefined
  readonly row: DeskRow
}

const byId = (answer: unknown, id: string): PlainDocument | undefined => {
  const found = asRecords(answer).find(({_id}) => _id === id)
  return found && typeof found._type === 'string'
    ? {...found, _id: id, _type: found._type}
    : undefined
}

/**
 * A unit as the lake has it.
 *
 * @param answer - of the lake: the published document and, if there is one, the sidecar
 * @returns undefined when the document is not public or has no such unit (any more)
 */
export const unitContent = (
  answer: unknown,
  {documentId, locale, path}: UnitAddress,
  glossaryWords: readonly string[],
): UnitContent | undefined => {
  const document = byId(answer, documentId)
  if (!document) return undefined
  const {work} = parseTranslationWork(byId(answer, workId(documentId, locale)))
  const {rows} = deskRows(document, work, locale, deskPolicy(glossaryWords))
  const row = rows.find((one) => one.path === path)
  return row && {document, work, row}
}
