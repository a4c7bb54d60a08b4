import {hashCanonical} from '../hash-source.ts'
import {isRecord} from '../is-record.ts'
import type {L10nUnit} from '../localized.types.ts'
import {localizedFields} from '../localized-fields.ts'
import type {Signer} from './approval.types.ts'
import type {ContentMutation, StoredDocument} from './content-mutation.types.ts'
import {fieldPath} from './field-path.ts'
import {findUnit} from './find-unit.ts'
import {guardVersions, type VersionPatch} from './guard-versions.ts'
import {isSameValue} from './is-same-value.ts'
import {publishedTranslations} from './published-translations.ts'

export type MarkRefusal = {
  /**
   * - `notStale`: the translation is current, or marked for this source already
   * - `noTranslation`: there is none, or its provenance does not say what it was made from
   */
  readonly refused: 'unknownUnit' | 'ambiguous' | 'noEditor' | 'notStale' | 'noTranslation'
}

export type MarkRequest = {
  readonly published: StoredDocument | undefined
  readonly draft: StoredDocument | undefined
  readonly path: string
  readonly locale: string
  readonly editor: Signer
  readonly sourceLocale: string
}

/** The provenance without what tells the two versions' copies of it apart. */
const madeOf = (entry: unknown) =>
  isRecord(entry) ? {...entry, _key: undefined, meaningUnchanged: undefined} : entry

const patchMark = (
  version: StoredDocument,
  field: string,
  locale: string,
  stored: L10nUnit,
  mark: NonNullable<L10nUnit['meaningUnchanged']>,
): VersionPatch | undefined => {
  const items = localizedFields(version).find(({path}) => path === field)?.items
  const path = fieldPath(version, field)
  const l10n = items?.find(({language}) => language === locale)?.l10n
  if (path === undefined || !isRecord(l10n) || !Array.isArray(l10n.units)) return undefined
  const units: unknown[] = l10n.units.map((entry: unknown) =>
    isRecord(entry) && isSameValue(madeOf(entry), madeOf(stored))
      ? {...entry, meaningUnchanged: mark}
      : entry,
  )
  return {set: {[`${path}[language==${JSON.stringify(locale)}].l10n.units`]: units}}
}

/**
 * An editor's word that a stale translation still says what the source says: one transaction over
 * the published document and its draft, guarded by the revisions of both. The mark holds for exactly
 * the source text that is published now.
 *
 * @param editor - who says so, and when
 */
export const markUnitUnchanged = ({
  published,
  draft,
  path,
  locale,
  editor,
  sourceLocale,
}: MarkRequest): {readonly mutations: ContentMutation[]} | MarkRefusal => {
  if (editor.id === '') return {refused: 'noEditor'}
  const found = findUnit(published, path, sourceLocale, locale)
  if (!published || !found) return {refused: 'unknownUnit'}
  if (found === 'ambiguous') return {refused: 'ambiguous'}
  const {field, source} = found.unit
  const stored = publishedTranslations(found.units, locale).get(found.unit)?.stored
  if (!stored || hashCanonical(stored.source) !== stored.sourceHash)
    return {refused: 'noTranslation'}
  if (stored.sourceHash === source.hash || stored.meaningUnchanged?.sourceHash === source.hash)
    return {refused: 'notStale'}
  const mark = {by: editor.id, at: editor.at, sourceHash: source.hash}
  return {
    mutations: guardVersions(published, draft, (version) =>
      patchMark(version, field, locale, stored, mark),
    ),
  }
}
