import {type Locale, sourceLocale} from '@preop/locales'
import type {PlainDocument} from '@preop/schema/rules'
import {
  canonical,
  canonicalText,
  countWords,
  type DeskPolicy,
  type DeskRow,
  deskRows,
  type StaleUnit,
  staleUnitKey,
  staleUnits,
  type TranslationWork,
  workTarget,
} from '@preop/translation'
import {unitPlace} from '../actions/unit-place.ts'
import {specialtiesOf} from '../review-queue/specialties-of.ts'
import {titleOfDocument} from '../review-queue/title-of-document.ts'
import type {StaleDates} from './date-stale-units.ts'
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

const staleSinceOf = (row: DeskRow, dates: StaleDates | undefined) => {
  if (row.staleSince === undefined) return {}
  const [stale] = staleUnits([row])
  const {at, isExact} = (stale && dates?.get(staleUnitKey(stale))) ?? {
    at: row.staleSince,
    isExact: false,
  }
  return {staleSince: at.slice(0, 10), isStaleSinceExact: isExact}
}

/**
 * The rows of one published document in one locale, in reading order, and what of them is stale.
 *
 * @param dates - what its history has told, if it was read
 */
export const rowsOfDocument = (
  document: PlainDocument,
  work: TranslationWork | undefined,
  locale: Locale,
  policy: DeskPolicy,
  dates?: StaleDates,
): {readonly rows: readonly UnitRow[]; readonly stale: readonly StaleUnit[]} => {
  const known = {
    documentId: document._id,
    documentType: document._type,
    documentTitle: titleOfDocument(document),
    specialties: specialtiesOf(document),
    locale,
  }
  const derived = deskRows(document, work, locale, policy).rows
  const rows = derived.map((row, order): UnitRow => {
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
      ...staleSinceOf(row, dates),
      order,
    }
  })
  return {rows, stale: staleUnits(derived)}
}
