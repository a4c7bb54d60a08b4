import type {Identity} from './access/identity.ts'
import {canRead} from './access/permissions.ts'
import type {Dataset} from './dataset.ts'
import type {LakeDocument} from './documents/lake-document.ts'

export type Omitted = {readonly id: string; readonly reason: 'existence' | 'permission'}

export type ReadResult = {
  readonly documents: readonly LakeDocument[]
  readonly omitted: readonly Omitted[]
}

/**
 * Documents by id, as stored. An id the identity may not read is reported as such whether or not
 * a document has it, so that nobody can find out which drafts exist.
 */
export const readDocuments = (
  {store}: Dataset,
  ids: readonly string[],
  identity: Identity,
): ReadResult => {
  const documents: LakeDocument[] = []
  const omitted: Omitted[] = []
  for (const id of ids) {
    const document = canRead(identity, id) ? store.get(id) : undefined
    if (document) documents.push(document)
    else omitted.push({id, reason: canRead(identity, id) ? 'existence' : 'permission'})
  }
  return {documents, omitted}
}
