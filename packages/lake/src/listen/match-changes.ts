import type {Identity} from '../access/identity.ts'
import {canRead} from '../access/permissions.ts'
import type {Dataset} from '../dataset.ts'
import {isDraftId, isVersionId} from '../documents/document-ids.ts'
import type {LakeDocument} from '../documents/lake-document.ts'
import {evaluateQuery} from '../query/evaluate-query.ts'
import {viewFor} from '../query/perspective.ts'
import type {PreparedQuery} from '../query/prepare-query.ts'
import type {Change} from '../store/store.ts'
import type {ListenRequest} from './listen-request.ts'

export type Transition = 'appear' | 'update' | 'disappear'

export type MatchedChange = Change & {readonly transition: Transition}

export type Listening = {
  readonly dataset: Dataset
  readonly identity: Identity
  readonly request: ListenRequest
  readonly prepared: PreparedQuery
}

const isMatch = async (listening: Listening, document: LakeDocument | null): Promise<boolean> => {
  if (!document) return false
  const {dataset, identity, request, prepared} = listening
  const result = await evaluateQuery({
    prepared,
    params: request.params,
    documents: [document],
    find: dataset.store.snapshot(viewFor(identity, 'raw')).find,
    identityId: identity.id,
    projectId: dataset.projectId,
    dataset: dataset.name,
  })
  return Array.isArray(result) ? result.length > 0 : Boolean(result)
}

const isHeard = ({identity, request}: Listening, id: string): boolean =>
  canRead(identity, id) && (request.includeAllVersions || !(isDraftId(id) || isVersionId(id)))

const transitionOf = (matchedBefore: boolean, matchesNow: boolean): Transition | undefined => {
  if (matchedBefore) return matchesNow ? 'update' : 'disappear'
  return matchesNow ? 'appear' : undefined
}

/** Those changes of a commit that a listener is told of, in the order of the documents' ids. */
export const matchChanges = async (
  listening: Listening,
  changes: readonly Change[],
): Promise<readonly MatchedChange[]> => {
  const matched: MatchedChange[] = []
  for (const change of changes.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!isHeard(listening, change.id)) continue
    const matchedBefore = await isMatch(listening, change.before)
    const transition = transitionOf(matchedBefore, await isMatch(listening, change.after))
    if (transition) matched.push({...change, transition})
  }
  return matched
}
