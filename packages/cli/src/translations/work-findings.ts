import type {StoredTranslations} from '@preop/content'
import {sourceLocale} from '@preop/locales'
import {
  alignWork,
  canonical,
  canonicalText,
  displacedUnits,
  documentUnits,
  parseTranslationWork,
  type WorkUnit,
  workTarget,
} from '@preop/translation'

/** Something in the work in progress that a person has to look at. */
export type WorkFinding = {
  /**
   * - `displaced`: the page has an older text, or none, in the place of the one approved last
   * - `orphan`: the document has no such unit any more
   * - `noDocument`: the document is not published
   * - `localeNotOffered`: the settings do not have the locale
   */
  readonly kind: 'displaced' | 'orphan' | 'noDocument' | 'localeNotOffered'
  readonly documentId: string
  readonly locale: string
  readonly path: string
  /** The translation, as words; empty when there is none yet. */
  readonly text: string
}

const textOf = (unit: WorkUnit): string => {
  const target = workTarget(unit)
  return target === undefined ? '' : canonicalText(canonical(target))
}

/**
 * What is stored in sidecars and stands in no list of units: nothing that somebody translated is to
 * be out of sight.
 *
 * @param locales - those asked for; undefined for all
 */
export const workFindings = (
  {documents, works, enabledLocales}: StoredTranslations,
  locales: readonly string[] | undefined,
): readonly WorkFinding[] => {
  const byId = new Map(documents.map((document) => [document._id, document]))
  return works.flatMap((stored): WorkFinding[] => {
    const {work} = parseTranslationWork(stored)
    if (!work || locales?.includes(work.language) === false) return []
    const {
      language: locale,
      source: {_ref: documentId},
    } = work
    const document = byId.get(documentId)
    const find = (kind: WorkFinding['kind'], path: string, unit: WorkUnit): WorkFinding => ({
      kind,
      documentId,
      locale,
      path,
      text: textOf(unit),
    })
    if (!document) return work.units.map((unit) => find('noDocument', unit.path, unit))
    if (!enabledLocales.includes(locale))
      return work.units.map((unit) => find('localeNotOffered', unit.path, unit))
    return [
      ...displacedUnits(document, work, sourceLocale).map(({path, work: unit}) =>
        find('displaced', path, unit),
      ),
      ...alignWork(documentUnits(document, sourceLocale), work).orphans.map((unit) =>
        find('orphan', unit.path, unit),
      ),
    ]
  })
}
