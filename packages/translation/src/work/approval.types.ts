import type {BodyElement} from '../localized.types.ts'
import type {ContentMutation} from './content-mutation.types.ts'
import type {WorkUnit} from './translation-work.types.ts'

/** Why a text is not approved. Nothing was written. */
export type ApprovalRefusal =
  /** The source has changed since the text was made: to be compared three ways. */
  | {
      readonly refused: 'sourceMoved'
      /** Canonical form of the source that was translated. */
      readonly sourceThen: string
      /** Canonical form of the published source. */
      readonly sourceNow: string
      readonly target: string | BodyElement
    }
  /** The text translates a draft's source that is not public yet. */
  | {readonly refused: 'sourceNotPublished'}
  | {readonly refused: 'ownMachineText'}
  /** There is nothing in work, or nothing that a reader would see. */
  | {readonly refused: 'noText'}
  | {readonly refused: 'noReviewer'}
  /** Who made the text, when, or by what means is not recorded. */
  | {readonly refused: 'noProvenance'}
  /** The document has no such unit. */
  | {readonly refused: 'unknownUnit'}
  /** The locale is the source's own, or is not one that readers can choose. */
  | {readonly refused: 'localeNotOffered'}
  /** Two items of one locale, or two units of one path: which is meant is unknown. */
  | {readonly refused: 'ambiguous'}
  | {readonly refused: 'alreadyApproved'; readonly by: string}
  /** Somebody wrote another text since the reviewer looked. */
  | {readonly refused: 'changedMeanwhile'; readonly present: WorkUnit | undefined}

/** What approving a text writes: one transaction. */
export type Approval = {
  readonly mutations: ContentMutation[]
  /** The unit as the sidecar will have it. */
  readonly unit: WorkUnit
}

/** Who approves or marks something, and when: a user id and an ISO 8601 instant. */
export type Signer = {readonly id: string; readonly at: string}
