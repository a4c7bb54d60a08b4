import {localeIds} from '@preop/locales'
import {z} from 'zod'
import {documentFields} from '../shared/document.model.ts'
import {localizedString} from '../shared/localized.model.ts'
import {list, optional} from '../shared/optional.ts'
import {reference} from '../shared/reference.model.ts'

const _key = z.string()

export const siteSettingsModel = z.object({
  ...documentFields,
  _type: z.literal('siteSettings'),
  hospitalName: localizedString,
  tagline: localizedString,
  jurisdiction: z.string(),
  phones: list(
    z.object({
      _key,
      line: z.enum(['main', 'advice', 'interpreter']),
      jurisdiction: z.string(),
      number: z.string(),
    }),
  ),
  emergencyNumbers: list(z.object({_key, jurisdiction: z.string(), number: z.string()})),
  enabledLocales: z.array(z.enum(localeIds)).min(1),
  languageAssistance: list(
    z.object({
      _key,
      language: z.string(),
      endonym: z.string(),
      text: z.string(),
      placeholder: z
        .boolean()
        .nullish()
        .transform((value) => value ?? false),
    }),
  ),
  allowedHosts: list(z.string()),
  featuredDonation: optional(reference),
  demonstration: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
})

export type SiteSettings = z.output<typeof siteSettingsModel>
