import type {FunctionComponent} from 'react'
import {type Groups, GroupsPane} from './groups-pane.tsx'
import {useAppeals} from './use-appeals.ts'
import {useAttention} from './use-attention.ts'
import {useBanners} from './use-banners.ts'
import {useFeedback} from './use-feedback.ts'
import {useReviews} from './use-reviews.ts'

type PaneProps = {readonly childItemId?: string}

const paneOf =
  (useList: () => Groups): FunctionComponent<PaneProps> =>
  ({childItemId}) => <GroupsPane list={useList()} selectedId={childItemId} />

/** The lists that sort documents by what an editor has to do. */
export const panes = {
  attention: paneOf(useAttention),
  reviews: paneOf(useReviews),
  banners: paneOf(useBanners),
  appeals: paneOf(useAppeals),
  feedback: paneOf(useFeedback),
}
