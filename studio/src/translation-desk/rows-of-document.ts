import {type Locale, sourceLocale} from '@preop/locales'
import type {PlainDocument} from '@preop/schema/rules'
import {
  canonical,
  canonicalText,
  countWords,
  type DeskPolicy,
  type DeskRow,
  deskRows,
  type TranslationWork,
  workTarget,
} from '@preop/translation'
import {unitPlace} from '../actions/unit-place.ts'
import {specialtiesOf} from '../review-queue/specialties-of.ts'
import {titleOfDocument} from '../review-queue/title-of-document.ts'
import {stageOf} from './stage-of.ts'
import type {UnitRow} from './unit-row.ts'

const peopleOf = ({work, published}: DeskRow): readonly string[] => [
  ...new Set(
    [
      work?.translatedBy,
      work?.reviewedBy,
      published?.stored?.translatedBy,
      published?.stored?.reviewedBy,
      ...(work?.comments ?? []).map(({by}) => by),
    ].filter((id) => typeof id === 'string'),
  ),
]

const targetOf = ({work, published}: DeskRow) =>
  (work && workTarget(work)) ?? published?.value ?? ''

/** The rows of one published document in one locale, in reading order. */
export const rowsOfDocument = (
  document: PlainDocument,
  work: TranslationWork | undefined,
  locale: Locale,
  policy: DeskPolicy,
): readonly UnitRow[] => {
  const known = {
    documentId: document._id,
    documentType: document._type,
    documentTitle: titleOfDocument(document),
    specialties: specialtiesOf(document),
    locale,
  }
  return deskRows(document, work, locale, policy).rows.map((row, order): UnitRow => {
    const source = canonicalText(row.source.canonical)
    return {
      ...known,
      path: row.path,
      place: unitPlace(document, {field: row.field, key: row.source.key}),
      stage: stageOf(row.status, row.work?.status),
      status: row.status,
      isSafetyCritical: row.isSafetyCritical,
      source,
      target: canonicalText(canonical(targetOf(row))),
      people: peopleOf(row),
      words: countWords(source, sourceLocale),
      staleSince: row.staleSince?.slice(0, 10),
      order,
    }
  })
}
