import type {WorkStatus} from '../derive-status.ts'
import type {BodyElement, Origin} from '../localized.types.ts'

/** What somebody said of a unit while it is worked on. */
export type WorkComment = {
  readonly _key: string
  /** A user id. */
  readonly by: string
  /** ISO 8601 instant. */
  readonly at: string
  readonly text: string
}

/** A finding of a check that a translator has looked at and let stand. */
export type IgnoredCheck = {
  readonly _key: string
  readonly check: string
  readonly reason: string
}

/** One unit in work. It holds the text of a string field in `target`, a body's element in `targetBody`. */
export type WorkUnit = {
  /** The unit's path: one entry a unit. */
  readonly _key: string
  /** Path of the unit in the document, as `documentUnits` gives it. */
  readonly path: string
  /** Hash of the source text that `target` translates. */
  readonly sourceHash: string
  /** Canonical form of that source text. */
  readonly sourceSnapshot: string
  readonly target?: string | null | undefined
  /** At most one element, with the `_key` of the source's element. */
  readonly targetBody?: readonly BodyElement[] | null | undefined
  readonly status: WorkStatus
  readonly origin?: Origin | null | undefined
  /** User ids and ISO 8601 instants. */
  readonly translatedBy?: string | null | undefined
  readonly translatedAt?: string | null | undefined
  readonly reviewedBy?: string | null | undefined
  readonly reviewedAt?: string | null | undefined
  readonly ignoredChecks?: readonly IgnoredCheck[] | null | undefined
  readonly comments?: readonly WorkComment[] | null | undefined
}

/** The sidecar: work in progress on one document in one locale. */
export type TranslationWork = {
  /** As `workId` gives it. */
  readonly _id: string
  readonly _type: 'translationWork'
  readonly _rev?: string | undefined
  readonly language: string
  readonly source: {readonly _type: 'reference'; readonly _ref: string; readonly _weak: true}
  readonly units: readonly WorkUnit[]
}
