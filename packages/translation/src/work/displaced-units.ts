import {alignWork} from './align-work.ts'
import {documentUnits} from './document-units.ts'
import {isDisplaced} from './is-displaced.ts'
import {type PublishedTranslation, publishedTranslations} from './published-translations.ts'
import type {TranslationWork, WorkUnit} from './translation-work.types.ts'

export type DisplacedUnit = {
  readonly path: string
  /** As it was approved. */
  readonly work: WorkUnit
  /** What the page has in its place. */
  readonly published: PublishedTranslation | undefined
}

/**
 * The units of a published document whose approved text the page does not have any more.
 *
 * @param work - one locale's sidecar, which holds the text approved last
 */
export const displacedUnits = (
  document: unknown,
  work: TranslationWork,
  sourceLocale: string,
): readonly DisplacedUnit[] => {
  const units = documentUnits(document, sourceLocale)
  const published = publishedTranslations(units, work.language)
  return [...alignWork(units, work).byUnit].flatMap(([unit, inWork]) => {
    const there = published.get(unit)
    return isDisplaced(unit.source.hash, there, inWork)
      ? [{path: unit.path, work: inWork, published: there}]
      : []
  })
}
