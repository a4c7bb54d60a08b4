import {isPublicId} from '../documents/document-ids.ts'
import type {LakeDocument} from '../documents/lake-document.ts'
import {findOverstep} from './find-overstep.ts'
import type {Identity} from './identity.ts'

/**
 * Whether an identity may see a document at all: in a query, by id, in an export, in its history or
 * as it changes. Everybody with a role reads everything; others only ids without a dot.
 */
export const canRead = (identity: Identity, documentId: string): boolean =>
  identity.kind !== 'anonymous' || isPublicId(documentId)

/**
 * Whether an identity may turn `before` into `after`; null stands for no document. To be asked for
 * every step of a transaction and of its whole. What a translator may write, `findOverstep` says.
 */
export const canWrite = (
  identity: Identity,
  before: LakeDocument | null,
  after: LakeDocument | null,
): boolean => {
  if (identity.kind === 'anonymous') return false
  const {role, locales} = identity
  switch (role) {
    case 'administrator':
    case 'editor':
      return true
    case 'translator':
      return findOverstep(before, after, locales) === undefined
    case 'viewer':
      return false
    default:
      return role satisfies never
  }
}

/** Whether an identity may write any document at all; which ones, `canWrite` says. */
export const canWriteSome = (identity: Identity): boolean => {
  if (identity.kind === 'anonymous') return false
  return (
    identity.role !== 'viewer' && (identity.role !== 'translator' || identity.locales.length > 0)
  )
}

/** Whether an identity may add images and files. */
export const canUpload = (identity: Identity): boolean =>
  identity.kind !== 'anonymous' && (identity.role === 'administrator' || identity.role === 'editor')

/** Whether an identity may manage datasets, users and tokens. */
export const canAdminister = (identity: Identity): boolean =>
  identity.kind !== 'anonymous' && identity.role === 'administrator'
