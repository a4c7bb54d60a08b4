/**
 * A document as stored. Treated as immutable everywhere: queries hand out these very objects, so
 * a change in place would rewrite what other readers see.
 */
export type LakeDocument = {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
  readonly _createdAt: string
  readonly _updatedAt: string
  readonly [attribute: string]: unknown
}
