import type {Signer} from './approval.types.ts'
import type {TranslationWork, WorkComment, WorkUnit} from './translation-work.types.ts'
import type {WorkChange} from './work-mutations.ts'
import {workTarget} from './work-target.ts'

export type RejectionRefusal = {
  /** `alreadyApproved`: readers have it; write the right text and approve that. */
  readonly refused: 'noText' | 'noReviewer' | 'alreadyApproved'
}

/**
 * Sends a text back to its translator. What is published stays as it is.
 *
 * @param key - `_key` of the unit in the sidecar
 * @param comment - what is wrong with it
 * @returns the change for `saveWork`, or why there is none
 */
export const rejectUnit = (
  work: TranslationWork | undefined,
  key: string,
  {id, at}: Signer,
  comment?: WorkComment,
): WorkChange | RejectionRefusal => {
  const seen = work?.units.find(({_key}) => _key === key)
  if (id === '') return {refused: 'noReviewer'}
  if (!seen || workTarget(seen) === undefined) return {refused: 'noText'}
  if (seen.status === 'approved') return {refused: 'alreadyApproved'}
  const unit: WorkUnit = {
    ...seen,
    status: 'rejected',
    reviewedBy: id,
    reviewedAt: at,
    ...(comment ? {comments: [...(seen.comments ?? []), comment]} : {}),
  }
  return {unit, seen}
}
