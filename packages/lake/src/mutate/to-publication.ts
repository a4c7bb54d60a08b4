import {toDraftId} from '../documents/document-ids.ts'
import type {LakeDocument} from '../documents/lake-document.ts'
import type {Store} from '../store/store.ts'
import type {Publication} from './approval-keeper.ts'

/**
 * What there is to know of a published document that gives way to another state of itself.
 *
 * @param isFromDraft - whether that state was its draft
 */
export const toPublication = (
  before: LakeDocument,
  after: Publication['after'],
  store: Store,
  isFromDraft: boolean,
): Publication => {
  const {_id} = before
  const begun = isFromDraft ? store.log.firstRevision(toDraftId(_id)) : undefined
  return {before, after, base: begun ?? before, earlier: (text) => store.log.earlierOf(_id, text)}
}
