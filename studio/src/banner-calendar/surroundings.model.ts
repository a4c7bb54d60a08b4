import {isLocale, localeIds} from '@preop/locales'
import {z} from '../zod.ts'
import {localizedText} from './localized-text.model.ts'

const page = z.object({
  _id: z.string(),
  _type: z.enum(['procedure', 'specialty', 'bodyRegion', 'donation']),
  title: localizedText,
  slug: z.unknown(),
  specialties: z.array(z.object({_ref: z.string()})).catch([]),
})

export type PageDocument = z.output<typeof page>

/** What stands around banners: pages with a document, locales with pages, words of the glossary. */
export const surroundingsModel = z.object({
  pages: z.array(page),
  // A lake without settings has no site yet; any locale may be looked at.
  enabledLocales: z
    .array(z.string())
    .catch([])
    .transform((ids) => {
      const enabled = ids.filter(isLocale)
      return enabled.length > 0 ? enabled : [...localeIds]
    }),
  terms: z.array(z.record(z.string(), z.unknown())).catch([]),
})

export type Surroundings = z.output<typeof surroundingsModel>
