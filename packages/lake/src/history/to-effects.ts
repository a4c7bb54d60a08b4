import type {LakeDocument} from '../documents/lake-document.ts'

/** A patch in mendoza's format, opcodes and operands in one list. */
export type MendozaPatch = readonly unknown[]

export type Effects = {readonly apply: MendozaPatch; readonly revert: MendozaPatch}

const wholeDocument = (document: LakeDocument | null): MendozaPatch => {
  if (!document) return [0, null]
  const {_rev, ...content} = document
  return [0, content]
}

/**
 * What a change did to a document and how to take it back. Revisions are left out, as in Sanity's
 * own effects: the event around them names them.
 */
export const toEffects = (before: LakeDocument | null, after: LakeDocument | null): Effects => ({
  apply: wholeDocument(after),
  revert: wholeDocument(before),
})
