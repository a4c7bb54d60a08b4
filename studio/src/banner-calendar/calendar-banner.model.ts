import {type ScheduledBanner, severities} from '@preop/schema/rules'
import {isDraftId, publishedId} from '../published-id.ts'
import {z} from '../zod.ts'
import {localizedText} from './localized-text.model.ts'

const text = z.string().optional().catch(undefined)
const flag = z.boolean().optional().catch(undefined)
const references = z.array(z.object({_ref: z.string()})).catch([])

/** An instant that is none would make every comparison false, so it counts as not set. */
const instant = z.iso.datetime().optional().catch(undefined)

const stored = z.object({
  _id: z.string(),
  name: text,
  severity: z.enum(severities).optional().catch(undefined),
  message: localizedText,
  schedule: z.object({start: instant, end: instant, timeZone: text}).optional().catch(undefined),
  targets: z
    .object({
      wholeSite: flag,
      locales: z.array(z.string()).catch([]),
      specialties: references,
      procedures: references,
      donationPages: flag,
    })
    .optional()
    .catch(undefined),
  order: z.number().optional().catch(undefined),
  dismissible: flag,
})

/** One version of a banner; `_id` is the published document's for drafts too. */
export const calendarBannerModel = stored.transform(({_id, name, ...banner}) => ({
  ...banner,
  _id: publishedId(_id),
  name: name?.trim() || 'Banner without a name',
  version: isDraftId(_id) ? ('draft' as const) : ('published' as const),
}))

export type CalendarBanner = z.output<typeof calendarBannerModel> & ScheduledBanner

/** Every version in a reply. Versions of releases, which the lake does not have, are left out. */
export const calendarBanners = z
  .array(calendarBannerModel)
  .transform((banners) => banners.filter(({_id}) => !_id.startsWith('versions.')))
