import {useLiveQuery} from '../use-live-query.ts'
import type {Groups} from './groups-pane.tsx'
import type {Group} from './row.ts'

type Asked = Parameters<typeof useLiveQuery>

/** A list that one query fills. */
export const useGroups = (
  toGroups: (result: unknown) => readonly Group[],
  ...asked: Asked
): Groups => {
  const answer = useLiveQuery(...asked)
  return answer.state === 'ready' ? {state: 'ready', groups: toGroups(answer.result)} : answer
}
