type Fields = {[field: string]: unknown}

/** A document as the lake gives it, with the revision that guards a write. */
export type StoredDocument = Readonly<Record<string, unknown>> & {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
}

export type ContentPatch = {
  id: string
  ifRevisionID?: string
  set?: Fields
  setIfMissing?: Fields
  unset?: string[]
  insert?: {after: string; items: unknown[]}
}

/** A mutation as Sanity's content API takes it. */
export type ContentMutation =
  | {create: Fields & {_id: string; _type: string}}
  | {delete: {id: string}}
  | {patch: ContentPatch}
