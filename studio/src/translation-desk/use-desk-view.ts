import {useMemo} from 'react'
import {useRouter} from 'sanity/router'
import {type DeskView, stateFromView, viewFromState} from './desk-view.ts'

export type ChangeView = (change: Partial<DeskView>, how?: {replace: boolean}) => void

/**
 * What is looked at, kept in the address. Another filter begins at the first page.
 *
 * @returns the view, and what changes it; with `replace` the step before is forgotten, so that Back
 *   does not go through a word letter by letter
 */
export const useDeskView = (): [DeskView, ChangeView] => {
  const {state, navigate} = useRouter()
  const view = useMemo(() => viewFromState(state), [state])
  const change: ChangeView = (changed, how) => {
    const page = 'unit' in changed ? view.page : 1
    navigate(stateFromView({...view, page, ...changed}), how)
  }
  return [view, change]
}
