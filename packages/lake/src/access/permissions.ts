import {isPublicId} from '../documents/document-ids.ts'
import type {Identity} from './identity.ts'

/** Whether an identity may see a document at all, in a query, by id or in an export. */
export const canRead = (identity: Identity, documentId: string): boolean =>
  identity.kind === 'token' || isPublicId(documentId)

/**
 * Whether an identity may change documents. A translator's rights are bound to locales; until the
 * rules that check the locale of a change exist, the safe answer is no.
 */
export const canWrite = (identity: Identity): boolean => {
  if (identity.kind === 'anonymous') return false
  switch (identity.role) {
    case 'administrator':
    case 'editor':
      return true
    case 'translator':
    case 'viewer':
      return false
    default:
      return identity.role satisfies never
  }
}

export const canAdminister = (identity: Identity): boolean =>
  identity.kind === 'token' && identity.role === 'administrator'
