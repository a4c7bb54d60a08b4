import type {Dataset} from '../dataset.ts'
import {isPublicId} from '../documents/document-ids.ts'
import type {Commit} from '../store/store.ts'
import type {LakeEvent} from './listen-request.ts'

/** The one tag of every query's result: any change makes all of them stale. */
export const syncTags: readonly string[] = ['s1:all']

const eventAfter = (id: string | null, name: 'welcome' | 'restart' | 'message'): LakeEvent => ({
  name,
  id: id ?? undefined,
  data: name === 'message' ? {tags: syncTags} : {},
})

export type LiveRequest = {
  /** Whether changes that only readers with a token see are told of too. */
  readonly includeDrafts: boolean
  readonly lastEventId?: string | undefined
}

/**
 * Tells which query results are stale, after each commit.
 *
 * @returns a function that ends listening
 */
export const listenLive = (
  {store}: Dataset,
  {includeDrafts, lastEventId}: LiveRequest,
  onEvent: (event: LakeEvent) => void,
): (() => void) => {
  const isHeard = ({changes}: Commit) => includeDrafts || changes.some(({id}) => isPublicId(id))
  const unsubscribe = store.onCommit((commit) => {
    if (isHeard(commit)) onEvent(eventAfter(commit.id, 'message'))
  })
  const isBehind = lastEventId !== undefined && lastEventId !== store.lastTransaction
  onEvent(eventAfter(store.lastTransaction, isBehind ? 'restart' : 'welcome'))
  return unsubscribe
}
