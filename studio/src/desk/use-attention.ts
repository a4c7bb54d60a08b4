import {documentTypes} from '@preop/schema/rules'
import {useLiveQuery} from '../use-live-query.ts'
import {attentionGroups} from './attention-groups.ts'
import {draftsQuery, gapsQuery} from './desk.query.ts'
import type {Groups} from './groups-pane.tsx'
import {toDay} from './to-day.ts'
import {useNow} from './use-now.ts'

const drafts = {fetch: draftsQuery, listen: '*[_id in path("drafts.**")]'}
const gaps = {fetch: gapsQuery, listen: '*[_type == "procedure"]'}

/** What waits for an editor. */
export const useAttention = (): Groups => {
  const today = toDay(useNow())
  const draftAnswer = useLiveQuery(drafts, {types: documentTypes}, 'raw')
  const gapAnswer = useLiveQuery(gaps, {today})
  if (draftAnswer.state === 'failed' || gapAnswer.state === 'failed') return {state: 'failed'}
  if (draftAnswer.state === 'loading' || gapAnswer.state === 'loading') return {state: 'loading'}
  return {state: 'ready', groups: attentionGroups(draftAnswer.result, gapAnswer.result, today)}
}
