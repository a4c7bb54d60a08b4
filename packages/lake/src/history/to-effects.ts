import type {LakeDocument} from '../documents/lake-document.ts'
import {diffValues} from './mendoza/diff-values.ts'
import type {MendozaPatch} from './mendoza/opcodes.ts'

export type Effects = {readonly apply: MendozaPatch; readonly revert: MendozaPatch}

const withoutRevision = (document: LakeDocument | null) => {
  if (!document) return null
  const {_rev, ...content} = document
  return content
}

/**
 * What a change did to a document and how to take it back. Revisions are left out, as in Sanity's
 * own effects: the event around them names them.
 */
export const toEffects = (before: LakeDocument | null, after: LakeDocument | null): Effects => {
  const [from, to] = [withoutRevision(before), withoutRevision(after)]
  return {apply: diffValues(from, to), revert: diffValues(to, from)}
}
