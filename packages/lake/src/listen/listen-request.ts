import type {Parameters} from '../query/prepare-query.ts'

export type ListenRequest = {
  /** Its filter says which documents are listened to. What it projects is ignored. */
  readonly query: string
  readonly params: Parameters
  readonly includeMutations: boolean
  readonly includeResult: boolean
  readonly includePreviousRevision: boolean
  /** Whether drafts and versions are listened to as well. */
  readonly includeAllVersions: boolean
  /** Whether events carry mendoza patches. */
  readonly includeEffects: boolean
  readonly visibility: string
  /** Whether the listener wants to go on where it stopped, and takes `reset` for an answer. */
  readonly isResumable: boolean
  /** Id of the last event it got. */
  readonly lastEventId?: string | undefined
}

/** An event for a listener, named as Sanity names them. */
export type LakeEvent = {
  readonly name: string
  readonly id?: string | undefined
  readonly data: unknown
}
