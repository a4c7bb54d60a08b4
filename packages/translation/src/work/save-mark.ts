import {canonical} from '../canonical.ts'
import type {Signer} from './approval.types.ts'
import type {ContentStore} from './content-store.types.ts'
import {findUnit} from './find-unit.ts'
import {isStoredDocument} from './is-stored-document.ts'
import {type MarkRefusal, markUnitUnchanged} from './mark-unit-unchanged.ts'
import {type PublishedTranslation, publishedTranslations} from './published-translations.ts'
import {retryOnConflict} from './retry-on-conflict.ts'
import type {WorkPlace} from './work-mutations.ts'

export type MarkOrder = WorkPlace & {
  /** Of the unit in the published document. */
  readonly path: string
  /** What the editor compared: another source or translation is not marked in its stead. */
  readonly seen: {readonly sourceHash: string; readonly translation: PublishedTranslation['value']}
  readonly editor: Signer
  readonly sourceLocale: string
}

/** Why nothing was marked; `changedMeanwhile`: source or translation is not what the editor read. */
export type SavedMarkRefusal = MarkRefusal | {readonly refused: 'changedMeanwhile'}

/**
 * Stores an editor's mark "meaning unchanged" in one guarded transaction. When somebody else changed
 * a version meanwhile, everything is read and looked at again.
 *
 * @throws Error when the lake cannot be reached or refuses for another reason than a conflict
 */
export const saveMark = (
  store: ContentStore,
  {documentId, locale, path, seen, editor, sourceLocale}: MarkOrder,
): Promise<{readonly marked: true} | SavedMarkRefusal> =>
  retryOnConflict(async () => {
    const read = await store.read([documentId, `drafts.${documentId}`])
    const [published, draft] = read.map((one) => (isStoredDocument(one) ? one : undefined))
    const found = findUnit(published, path, sourceLocale, locale)
    if (found && found !== 'ambiguous') {
      const translation = publishedTranslations(found.units, locale).get(found.unit)?.value
      const isAsSeen =
        found.unit.source.hash === seen.sourceHash &&
        canonical(translation) === canonical(seen.translation)
      if (!isAsSeen) return {refused: 'changedMeanwhile'}
    }
    const result = markUnitUnchanged({published, draft, path, locale, editor, sourceLocale})
    if ('refused' in result) return result
    await store.write(result.mutations)
    return {marked: true}
  })
