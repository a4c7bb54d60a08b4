import {findFalseApproval} from '../access/find-false-approval.ts'
import {findFalseSignature} from '../access/find-false-signature.ts'
import type {Identity, SignedIn} from '../access/identity.ts'
import {KnownTexts} from '../access/known-texts.ts'
import {toDraftId, toPublishedId} from '../documents/document-ids.ts'
import {toWorkId, workType} from '../documents/is-work-in.ts'
import type {LakeDocument} from '../documents/lake-document.ts'
import {mutationError} from '../errors/mutation-error.ts'
import type {Change, Store} from '../store/store.ts'
import type {WorkingCopy} from './working-copy.ts'

/** The id of the document that a sidecar is of. */
const translatedId = (workId: string): string => workId.split('.')[1] ?? ''

const falseIn = (
  after: LakeDocument,
  identity: SignedIn,
  working: WorkingCopy,
  store: Store,
): string | undefined => {
  const publishedId = toPublishedId(after._id)
  const ids = [...new Set([after._id, publishedId, toDraftId(publishedId)])]
  const known = new KnownTexts(
    ids.map((id) => store.get(id)),
    (texts) => store.log.documentsHolding(ids, texts),
  )
  const workIn = (language: string) => working.get(toWorkId(publishedId, language))
  return findFalseApproval(after, {known, workIn, identity})
}

/**
 * Refuses a transaction that would leave a translation signed with a wrong name, in progress or in a
 * document. Administrators are let through: who imports or restores writes what others have signed.
 *
 * @param indexOf - position of the last mutation that touched a document
 * @throws LakeError 403 naming the document and the rule
 */
export const checkSignatures = (
  identity: Identity,
  changes: readonly Change[],
  working: WorkingCopy,
  store: Store,
  indexOf: (id: string) => number,
): void => {
  if (identity.kind === 'anonymous' || identity.role === 'administrator') return
  for (const {id, before, after} of changes) {
    if (!after) continue
    const rule =
      after._type === workType
        ? findFalseSignature(before, after, identity, working.get(translatedId(id)))
        : falseIn(after, identity, working, store)
    if (!rule) continue
    throw mutationError(403, indexOf(id), {
      type: 'insufficientPermissionsError',
      id,
      permission: before ? 'update' : 'create',
      description: `Insufficient permissions for document "${id}": ${rule}`,
    })
  }
}
