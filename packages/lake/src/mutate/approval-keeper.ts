import type {LakeDocument} from '../documents/lake-document.ts'

type Content = Readonly<Record<string, unknown>>

/** A published document that gives way to another state of itself. */
export type Publication = {
  readonly before: LakeDocument
  readonly after: Content
  /** What `after` was made from: the draft as it was begun, else the published document itself. */
  readonly base: Content
  /** The latest earlier revisions that hold a text in their JSON. */
  readonly earlier: (text: string) => readonly LakeDocument[]
}

/**
 * What keeps approved translations from being displaced by older ones. The lake asks it whenever a
 * published document changes; which texts are translations of which, it knows better.
 */
export type ApprovalKeeper = {
  /** The state to be published, with the approved texts that it would displace. */
  readonly keep: (publication: Publication) => Content
  /** What of the approved texts would be displaced, in words; undefined for nothing. */
  readonly findDisplaced: (publication: Publication) => string | undefined
}
