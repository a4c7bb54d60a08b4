import type {StoredTranslations} from '@preop/content'
import {sourceLocale} from '@preop/locales'
import {
  canonical,
  canonicalText,
  displacedUnits,
  type LostWork,
  lostWork,
  parseTranslationWork,
  type WorkUnit,
  workTarget,
} from '@preop/translation'

/** Something in the work in progress that a person has to look at. */
export type WorkFinding = Pick<LostWork, 'documentId' | 'locale' | 'path' | 'text'> & {
  /** `displaced`: the page has an older text, or none, in the place of the one approved last. */
  readonly kind: LostWork['kind'] | 'displaced'
}

const textOf = (unit: WorkUnit): string => {
  const target = workTarget(unit)
  return target === undefined ? '' : canonicalText(canonical(target))
}

/**
 * What is stored in sidecars and stands in no list of units.
 *
 * @param locales - those asked for; undefined for all
 * @returns findings; what is malformed is among them only where nothing else reads the sidecar
 */
export const workFindings = (
  {documents, works, enabledLocales}: StoredTranslations,
  locales: readonly string[] | undefined,
): readonly WorkFinding[] => {
  const byId = new Map(documents.map((document) => [document._id, document]))
  return works.flatMap((stored): WorkFinding[] => {
    const {work} = parseTranslationWork(stored)
    const document = work && byId.get(work.source._ref)
    const isOffered = work !== undefined && enabledLocales.includes(work.language)
    const isListed = document !== undefined && isOffered
    const displaced = isListed ? displacedUnits(document, work, sourceLocale) : []
    const findings = [
      ...displaced.map(({path, work: unit}): WorkFinding => {
        const place = {documentId: work?.source._ref ?? '', locale: work?.language ?? ''}
        return {kind: 'displaced', ...place, path, text: textOf(unit)}
      }),
      ...lostWork(stored, {document, isOffered, sourceLocale})
        .filter(({kind}) => kind !== 'malformed' || !isListed)
        .map(({kind, documentId, locale, path, text}) => ({kind, documentId, locale, path, text})),
    ]
    return findings.filter(({locale}) => locales?.includes(locale) !== false)
  })
}
