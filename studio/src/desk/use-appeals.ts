import {appealsQuery} from './desk.query.ts'
import type {Groups} from './groups-pane.tsx'
import {appealHeadings} from './headings.ts'
import {periodGroups} from './period-groups.ts'
import {useGroups} from './use-groups.ts'
import {useNow} from './use-now.ts'

const query = {fetch: appealsQuery, listen: '*[_type == "donation"]'}

/** Appeals by whether they are open. */
export const useAppeals = (): Groups => {
  const now = useNow()
  return useGroups((found) => periodGroups(found, now, appealHeadings), query)
}
