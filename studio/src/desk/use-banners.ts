import {bannersQuery} from './desk.query.ts'
import type {Groups} from './groups-pane.tsx'
import {bannerHeadings} from './headings.ts'
import {periodGroups} from './period-groups.ts'
import {useGroups} from './use-groups.ts'
import {useNow} from './use-now.ts'

const query = {fetch: bannersQuery, listen: '*[_type == "banner"]'}

/** Banners by whether they show now. */
export const useBanners = (): Groups => {
  const now = useNow()
  return useGroups((found) => periodGroups(found, now, bannerHeadings), query)
}
