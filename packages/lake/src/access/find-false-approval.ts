import type {LakeDocument} from '../documents/lake-document.ts'
import {localizedItems} from '../documents/localized-items.ts'
import {stableJson} from '../documents/stable-json.ts'
import {isRecord} from '../is-record.ts'
import type {SignedIn} from './identity.ts'
import type {KnownTexts} from './known-texts.ts'
import {type SignedText, signedTexts} from './signed-texts.ts'
import {workText} from './work-text.ts'

export type ApprovalContext = {
  readonly known: KnownTexts
  /** The translation in progress of this document in a locale, as the transaction leaves it. */
  readonly workIn: (language: string) => LakeDocument | null
  readonly identity: SignedIn
}

/** Whether a translation in progress holds the text as one that the same person has approved. */
const isApprovedIn = (work: LakeDocument | null, {record, text}: SignedText): boolean => {
  const wanted = stableJson([
    text,
    record.source,
    record.sourceHash,
    record.origin,
    record.translatedBy,
    record.translatedAt,
    record.reviewedBy,
  ])
  const units: readonly unknown[] = Array.isArray(work?.units) ? work.units : []
  return units
    .filter(isRecord)
    .some(
      (unit) =>
        unit.status === 'approved' &&
        stableJson([
          workText(unit),
          unit.sourceSnapshot,
          unit.sourceHash,
          unit.origin,
          unit.translatedBy,
          unit.translatedAt,
          unit.reviewedBy,
        ]) === wanted,
    )
}

const falseText = (
  signed: SignedText,
  {workIn, identity: {id: me, role}}: ApprovalContext,
): string | undefined => {
  const {origin, translatedBy, reviewedBy} = signed.record
  const isReviewed = reviewedBy !== undefined && reviewedBy !== null
  if (isReviewed && reviewedBy !== me)
    return 'a text is reviewedBy whoever approves it as it is now'
  if (
    isReviewed &&
    origin === 'machine' &&
    (typeof translatedBy !== 'string' || translatedBy === me)
  )
    return 'machine text is approved by somebody other than who produced it'
  const isOwn = role !== 'translator' && translatedBy === me
  return isOwn || (isReviewed && isApprovedIn(workIn(signed.language), signed))
    ? undefined
    : 'a text that somebody translated comes from the translation in progress, where it is approved in the same transaction'
}

const falseMark = (
  {mark}: SignedText,
  {identity: {id: me, role}}: ApprovalContext,
): string | undefined => {
  if (role !== 'editor') return 'that a change leaves the meaning is for editors to say'
  return isRecord(mark) && mark.by === me ? undefined : 'a mark is by whoever gives it'
}

/**
 * What is signed with a wrong name in the translations of a document, in words: a text that was not
 * there before is approved by whoever writes it, says truly who translated it, and nobody approves
 * machine text of their own. Marks that a change leaves the meaning are editors' own.
 *
 * @param after - the document as the transaction leaves it
 */
export const findFalseApproval = (
  after: LakeDocument,
  context: ApprovalContext,
): string | undefined => {
  const {known} = context
  for (const item of localizedItems(after)) {
    if (known.hasItem(item)) continue
    for (const signed of signedTexts(item)) {
      const fault =
        (known.has(signed) ? undefined : falseText(signed, context)) ??
        (signed.mark === undefined || known.hasMark(signed)
          ? undefined
          : falseMark(signed, context))
      if (fault) return fault
    }
  }
  return undefined
}
