import type {ApprovalRefusal, Signer} from './approval.types.ts'
import {type ApprovalPolicy, approveUnit} from './approve-unit.ts'
import type {ContentStore} from './content-store.types.ts'
import {isSameValue} from './is-same-value.ts'
import {isStoredDocument} from './is-stored-document.ts'
import {parseTranslationWork} from './parse-translation-work.ts'
import {retryOnConflict} from './retry-on-conflict.ts'
import type {WorkUnit} from './translation-work.types.ts'
import {workId} from './work-id.ts'
import type {WorkPlace} from './work-mutations.ts'

export type ApprovalOrder = WorkPlace & {
  /** Of the unit in the published document. */
  readonly path: string
  /** The unit as the reviewer read it: another text is not approved in its stead. */
  readonly seen: WorkUnit
  readonly approver: Signer
  readonly policy: ApprovalPolicy
}

const signed = ({target, targetBody, sourceHash, origin, translatedBy}: WorkUnit) => ({
  target,
  targetBody,
  sourceHash,
  origin,
  translatedBy,
})

/**
 * Approves what a reviewer has read, in one guarded transaction. When somebody else changed a version
 * or the sidecar meanwhile, everything is read and looked at again: the approval holds if the text
 * and its source are as the reviewer saw them, and is refused otherwise.
 *
 * @throws Error when the lake cannot be reached or refuses for another reason than a conflict
 */
export const saveApproval = (
  store: ContentStore,
  {documentId, locale, path, seen, approver, policy}: ApprovalOrder,
): Promise<{readonly approved: WorkUnit} | ApprovalRefusal> =>
  retryOnConflict(async () => {
    const ids = [documentId, `drafts.${documentId}`, workId(documentId, locale)]
    const [published, draft, sidecar] = await store.read(ids)
    const {work} = parseTranslationWork(sidecar)
    const present = work?.units.find(({_key}) => _key === seen._key || _key === path)
    if (!present || !isSameValue(signed(present), signed(seen)))
      return {refused: 'changedMeanwhile', present}
    const result = approveUnit({
      published: isStoredDocument(published) ? published : undefined,
      draft: isStoredDocument(draft) ? draft : undefined,
      work,
      path,
      locale,
      approver,
      policy,
    })
    if ('mutations' in result) {
      await store.write(result.mutations)
      return {approved: result.unit}
    }
    // Sent before, and only the answer was lost.
    const isMine = result.refused === 'alreadyApproved' && present.reviewedAt === approver.at
    return isMine && present.reviewedBy === approver.id ? {approved: present} : result
  })
