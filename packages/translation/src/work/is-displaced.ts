import {isL10nUnit} from '../is-l10n-unit.ts'
import {isSameTarget} from './is-same-target.ts'
import {latestSigned} from './latest-signed.ts'
import type {PublishedTranslation} from './published-translations.ts'
import type {WorkUnit} from './translation-work.types.ts'
import {workTarget} from './work-target.ts'

/**
 * Whether a text that was approved has lost its place on the page to an older one, or to none: an
 * old revision was imported or restored, or a draft published that had not heard of the approval.
 *
 * @param sourceHash - of the present source
 * @param work - the unit in the sidecar, which holds the text approved last
 */
export const isDisplaced = (
  sourceHash: string,
  published: PublishedTranslation | undefined,
  work: WorkUnit | undefined,
): boolean => {
  const value = work && workTarget(work)
  if (work?.status !== 'approved' || value === undefined) return false
  const stored: unknown = {...work, source: work.sourceSnapshot}
  if (!isL10nUnit(stored)) return false
  const approved = {value, stored}
  const isThere =
    isL10nUnit(published?.stored) &&
    published.stored.sourceHash === work.sourceHash &&
    isSameTarget(work, published.value)
  return !isThere && latestSigned(sourceHash, [published, approved]) === approved
}
