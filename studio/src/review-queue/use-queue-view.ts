import {useMemo} from 'react'
import {useRouter} from 'sanity/router'
import {paramsFromView, type QueueView, viewFromParams} from './queue-view.ts'

type Change = (change: Partial<QueueView>, how?: {replace: boolean}) => void

/**
 * What is looked at, kept in the address. Another filter or order begins at the first page.
 *
 * @returns the view, and what changes it; with `replace` the step before is forgotten, so that Back
 *   does not go through a word letter by letter
 */
export const useQueueView = (): [QueueView, Change] => {
  const {state, navigate} = useRouter()
  const params = state._searchParams
  const view = useMemo(() => viewFromParams(params ?? []), [params])
  const change: Change = (changed, how) =>
    navigate({_searchParams: paramsFromView({...view, page: 1, ...changed})}, how)
  return [view, change]
}
