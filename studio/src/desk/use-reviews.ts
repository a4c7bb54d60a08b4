import {soonDays} from '../previews/review-state.ts'
import {reviewsQuery} from './desk.query.ts'
import type {Groups} from './groups-pane.tsx'
import {reviewGroups} from './review-groups.ts'
import {toDay} from './to-day.ts'
import {useGroups} from './use-groups.ts'
import {useNow} from './use-now.ts'

const query = {fetch: reviewsQuery, listen: '*[_type == "procedure"]'}

/** Pages by when they are to be reviewed. */
export const useReviews = (): Groups => {
  const now = useNow()
  const until = toDay(now + soonDays * 86_400_000)
  return useGroups((found) => reviewGroups(found, toDay(now)), query, {until})
}
