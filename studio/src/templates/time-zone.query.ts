import {defineQuery} from 'groq'

/** The time zone of the banner that was written last: the hospital's, for settings name none. */
export const timeZoneQuery = defineQuery(
  `*[_type == "banner" && defined(schedule.timeZone)] | order(_updatedAt desc)[0].schedule.timeZone`,
)
