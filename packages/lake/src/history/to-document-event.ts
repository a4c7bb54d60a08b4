import {isDraftId, isVersionId, toPublishedId} from '../documents/document-ids.ts'
import type {Change, Commit} from '../store/store.ts'

export type DocumentEvent = {
  readonly type:
    | 'createDocumentVersion'
    | 'deleteDocumentVersion'
    | 'publishDocumentVersion'
    | 'unpublishDocument'
    | 'deleteDocumentGroup'
    | 'createLiveDocument'
    | 'updateLiveDocument'
  readonly timestamp: string
  readonly author: string
  readonly documentId: string
  readonly [detail: string]: unknown
}

const isVariant = (id: string): boolean => isDraftId(id) || isVersionId(id)

type Details = Pick<DocumentEvent, 'type'> & Readonly<Record<string, unknown>>

const publishOf = (published: Change, variant: Change, revisionId: string): Details | undefined => {
  if (!published.after || !variant.before || variant.after) return undefined
  return {
    type: 'publishDocumentVersion',
    revisionId,
    versionId: variant.id,
    versionRevisionId: variant.before._rev,
    publishCause: 'document.publish',
  }
}

const ofPublished = (change: Change, {id, changes}: Commit): Details | undefined => {
  const variants = changes.filter(
    (other) => isVariant(other.id) && toPublishedId(other.id) === change.id,
  )
  if (change.after) {
    const publish = variants.flatMap((variant) => publishOf(change, variant, id) ?? [])[0]
    if (publish) return publish
    return {type: change.before ? 'updateLiveDocument' : 'createLiveDocument', revisionId: id}
  }
  if (!change.before) return undefined
  const kept = variants.find(({after}) => after)
  if (!kept) return {type: 'deleteDocumentGroup'}
  return {type: 'unpublishDocument', versionId: kept.id, versionRevisionId: id}
}

const ofVariant = (change: Change, {id, changes}: Commit): Details | undefined => {
  const version = {versionId: change.id}
  if (!change.before)
    return change.after
      ? {type: 'createDocumentVersion', ...version, versionRevisionId: id}
      : undefined
  if (change.after) return undefined
  const published = changes.find((other) => other.id === toPublishedId(change.id))
  const publish = published && publishOf(published, change, id)
  if (publish) return publish
  if (published?.before) return {type: 'deleteDocumentGroup'}
  return {type: 'deleteDocumentVersion', ...version, versionRevisionId: change.before._rev}
}

/**
 * What a transaction meant for a document, in the words of the Studio's history; undefined for a
 * plain edit of a draft, which the Studio works out from the transactions.
 */
export const toDocumentEvent = (commit: Commit, documentId: string): DocumentEvent | undefined => {
  const change = commit.changes.find(({id}) => id === documentId)
  const details =
    change && (isVariant(documentId) ? ofVariant(change, commit) : ofPublished(change, commit))
  if (!details) return undefined
  const {timestamp, author} = commit
  return {...details, timestamp, author, documentId: toPublishedId(documentId)}
}
